import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import { type LicenceId, licences } from '../../data/model/licence.ts'
import { publishers } from '../../data/publishers.ts'

type SourceEntry = DatasetEntry['sources'][number] & { readonly licence: LicenceId }

/** The sources that a dataset's features come from, in the descriptor's order, publishers' own deliveries last. */
export function describeSources(descriptor: DatasetDescriptor, features: readonly Feature[]): readonly SourceEntry[] {
  const used = new Set(features.map(({ properties }) => properties.source))
  const declared = Object.keys(descriptor.sources).filter((id) => used.has(id))
  const delivered = [...used].filter((id) => !descriptor.sources[id]).toSorted()
  return [...declared, ...delivered].map((id) => describeSource(id, descriptor, features))
}

function describeSource(id: string, { sources, licence }: DatasetDescriptor, features: readonly Feature[]): SourceEntry {
  const source = sources[id]
  const publisher = publishers[source?.publisher ?? id]?.name ?? { sv: id, en: id }
  const own = features.filter(({ properties }) => properties.source === id)
  return {
    id,
    title: source?.title ?? publisher,
    publisher,
    period: source?.period ?? null,
    licence: source?.licence ?? licence,
    remark: source?.remark ?? null,
    url: source?.url ?? null,
    features: own.length,
    demonstration: own.some(({ properties }) => properties.demonstration),
  }
}

/** Names of the licences in use, joined with " + ". A dataset without features keeps its descriptor's. */
export function joinLicences(descriptor: DatasetDescriptor, sources: readonly SourceEntry[]): string {
  const ids = new Set(sources.length > 0 ? sources.map(({ licence }) => licence) : [descriptor.licence])
  return [...ids].map((id) => licences[id].name).join(' + ')
}

/** Whom to name beside a map or a table. */
export function joinAttribution(sources: readonly SourceEntry[]): string {
  return [...new Set(sources.map(({ publisher }) => publisher.sv))].join(', ')
}
