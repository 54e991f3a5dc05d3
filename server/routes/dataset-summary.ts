import { type Static, Type } from 'typebox'
import { DatasetEntry } from '../../data/model/catalogue.ts'
import { type Release, toArchiveName } from '../store/release.ts'

const { properties } = DatasetEntry

const Link = Type.Object({
  rel: Type.String({ description: 'self: this dataset; enclosure: a file; tiles: TileJSON' }),
  href: Type.String({ description: 'An absolute address' }),
  type: Type.String({ description: 'Media type' }),
  title: Type.String(),
})

const summary = {
  id: properties.id,
  title: properties.title,
  description: properties.description,
  licences: Type.Array(Type.Object({ name: Type.String(), url: Type.Union([Type.String(), Type.Null()]) })),
  demonstration: Type.Boolean({ description: 'Some objects are made up; each of them says so' }),
  release: Type.String(),
  created: Type.String({ description: 'When the release was made: ISO 8601, UTC' }),
  counts: properties.counts,
  bounds: Type.Union([Type.Array(Type.Number(), { minItems: 4, maxItems: 4 }), Type.Null()], {
    description: 'West, south, east, north in WGS84 degrees; null without positions',
  }),
  links: Type.Array(Link),
}

/** A dataset in a few words, with where its files are. */
export const DatasetSummary = Type.Object(summary, { title: 'Dataset' })
export type DatasetSummary = Static<typeof DatasetSummary>

/** The same, with its sources, fields and layers. */
export const DatasetDetails = Type.Object(
  {
    ...summary,
    rhythm: properties.rhythm,
    conformsTo: properties.conformsTo,
    contact: properties.contact,
    sources: properties.sources,
    fields: properties.fields,
    layers: properties.layers,
  },
  { title: 'Dataset in detail' },
)
export type DatasetDetails = Static<typeof DatasetDetails>

/** Describes a dataset of a release; every address is made from the site's public one. */
export function summariseDataset(release: Release, dataset: DatasetEntry, publicUrl: string): DatasetSummary {
  const { id, title, description, licence, counts, bounds } = dataset
  return {
    ...{ id, title, description, counts },
    licences: licence.split(' + ').map((name) => ({ name, url: findLicenceUrl(release, name) })),
    demonstration: counts.demonstration > 0,
    release: release.name,
    created: release.manifest.created,
    bounds: bounds ? [...bounds] : null,
    links: listLinks(release, dataset, publicUrl),
  }
}

/** Address of a licence by its name; null for terms that are no licence. */
function findLicenceUrl({ catalogue }: Release, wanted: string): string | null {
  return Object.values(catalogue.licences).find(({ name }) => name === wanted)?.url ?? null
}

/** Describes a dataset in full. */
export function describeDataset(release: Release, dataset: DatasetEntry, publicUrl: string): DatasetDetails {
  const { rhythm, conformsTo, contact, sources, fields, layers } = dataset
  return { ...summariseDataset(release, dataset, publicUrl), rhythm, conformsTo, contact, sources, fields, layers }
}

function listLinks(release: Release, { id, title, files, tiles }: DatasetEntry, publicUrl: string): Static<typeof Link>[] {
  const self = { rel: 'self', href: `${publicUrl}/api/datasets/${id}`, type: 'application/json', title: title.en }
  const enclosures = files.flatMap((name) => {
    const file = release.findFile(name)
    return file ? [{ rel: 'enclosure', href: `${publicUrl}/data/${name}`, type: file.mediaType, title: name }] : []
  })
  if (!tiles) return [self, ...enclosures]
  return [
    self,
    ...enclosures,
    { rel: 'tiles', href: `${publicUrl}/tiles/${toArchiveName(tiles.archive)}.json`, type: 'application/json', title: 'TileJSON' },
  ]
}
