import { Value } from 'typebox/value'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import { HoursFile, type HoursTable } from '../../data/model/hours.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { compileHours } from './compile-hours.ts'

/** A dataset with its features, and the names of its licences. */
export interface HoursSource {
  readonly descriptor: DatasetDescriptor
  readonly features: readonly Feature[]
  readonly entry: { readonly licence: string }
}

/** `hours.json`: the compact form of all opening hours of a release. An empty object where nobody delivers any. */
export function exportHours(sources: readonly HoursSource[]): ExportedFile {
  const used = sources.map((source) => ({ ...source, hours: hoursOf(source) })).filter(({ hours }) => hours.length > 0)
  const all = Object.fromEntries(used.flatMap(({ hours }) => hours))
  if (!Value.Check(HoursFile, all)) throw new Error('The opening hours have another form than their schema.')
  const licences = new Set(used.flatMap(({ entry }) => entry.licence.split(' + ')))
  return {
    about: {
      name: 'hours.json',
      dataset: null,
      format: 'Opening hours',
      mediaType: 'application/json',
      count: Object.keys(all).length,
      crs: null,
      licence: licences.size === 0 ? 'CC0 1.0' : [...licences].join(' + '),
    },
    bytes: encodeText(`${JSON.stringify(all)}\n`),
  }
}

function hoursOf({ descriptor, features }: HoursSource): readonly (readonly [string, Readonly<Record<string, HoursTable>>])[] {
  const names = Object.keys(descriptor.fields).filter((name) => descriptor.fields[name]?.type === 'hours')
  return features.flatMap(({ properties }) => {
    const tables = names.flatMap((name) => tableOf(name, properties[name]))
    return tables.length === 0 ? [] : [[`${descriptor.id}/${properties.id}`, Object.fromEntries(tables)] as const]
  })
}

/** The intake has left out whatever cannot be read. */
function tableOf(name: string, text: unknown): readonly (readonly [string, HoursTable])[] {
  const table = typeof text === 'string' ? compileHours(text).table : null
  return table ? [[name, table]] : []
}
