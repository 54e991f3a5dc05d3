import { Value } from 'typebox/value'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import { HoursFile, type HoursTable } from '../../data/model/hours.ts'
import { type LicenceId, licences } from '../../data/model/licence.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { compileHours } from './compile-hours.ts'

/** A dataset with its features. */
export interface HoursSource {
  readonly descriptor: DatasetDescriptor
  readonly features: readonly Feature[]
}

/** Of the file when it is empty. */
const ownLicence: LicenceId = 'CC0-1.0'

/** `hours.json`: the compact form of all opening hours of a release. An empty object where nobody delivers any. */
export function exportHours(sources: readonly HoursSource[]): ExportedFile {
  const found = sources.flatMap(({ descriptor, features }) => features.flatMap((feature) => hoursOf(feature, descriptor)))
  const all = Object.fromEntries(found.map(({ key, tables }) => [key, tables]))
  if (!Value.Check(HoursFile, all)) throw new Error('The opening hours have another form than their schema.')
  const ids = new Set(found.map(({ licence }) => licence))
  return {
    about: {
      name: 'hours.json',
      dataset: null,
      format: 'Opening hours',
      mediaType: 'application/json',
      count: Object.keys(all).length,
      crs: null,
      licence: [...(ids.size === 0 ? [ownLicence] : ids)].map((id) => licences[id].name).join(' + '),
    },
    bytes: encodeText(`${JSON.stringify(all)}\n`),
  }
}

interface FeatureHours {
  readonly key: string
  readonly tables: Readonly<Record<string, HoursTable>>
  readonly licence: LicenceId
}

function hoursOf({ properties }: Feature, { id, fields, sources, licence }: DatasetDescriptor): readonly FeatureHours[] {
  const names = Object.keys(fields).filter((name) => fields[name]?.type === 'hours')
  const tables = names.flatMap((name) => tableOf(name, properties[name]))
  if (tables.length === 0) return []
  return [{ key: `${id}/${properties.id}`, tables: Object.fromEntries(tables), licence: sources[properties.source]?.licence ?? licence }]
}

/** The intake has left out whatever cannot be read. */
function tableOf(name: string, text: unknown): readonly (readonly [string, HoursTable])[] {
  const table = typeof text === 'string' ? compileHours(text).table : null
  return table ? [[name, table]] : []
}
