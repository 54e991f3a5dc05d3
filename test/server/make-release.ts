import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { FileEntry, Manifest } from '../../data/model/manifest.ts'
import { toArchive } from '../../tiles/cut/to-archive.ts'

/** A tiny release with real files: benches, one of each kind of position, and a ledger without geometry. */
export interface TinyRelease {
  readonly folder: string
  readonly name: string
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Buffer>
}

export interface TinyReleaseOptions {
  /** Name of the bench with a position, so that releases can be told apart. */
  readonly benchName?: string
  readonly probeFeatureId?: number
  /** A path of their own for the benches. */
  readonly benchPath?: string
  /** Further files about the benches, by name. */
  readonly about?: Readonly<Record<string, unknown>>
}

export const created = '2026-11-23T08:00:00.500Z'
export const firstRelease = '20261123-080000-00000001'
export const secondRelease = '20261123-090000-00000002'

/** The tile on zoom 8 that holds the first bench, which stands in Karlskrona. */
export const benchTile = { z: 8, x: 139, y: 79 }
export const benchId = 4_503_599_627_370_497

/** Writes a release into `folder` and makes it live. */
export async function makeRelease(folder: string, name = firstRelease, options: TinyReleaseOptions = {}): Promise<TinyRelease> {
  const files = makeFiles(name, options)
  const manifest = makeManifest(name, files)
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)))
  await mkdir(join(folder, name), { recursive: true })
  await Promise.all([...files].map(([file, bytes]) => writeFile(join(folder, name, file), bytes)))
  // As the build does it: a store that looks just now sees the old name or the new one.
  await writeFile(join(folder, 'current.new'), `${name}\n`)
  await rename(join(folder, 'current.new'), join(folder, 'current'))
  return { folder, name, manifest, files }
}

export function makeBenches(benchName = 'Parkbänk'): readonly Feature[] {
  const common = {
    source: 'karlskrona',
    demonstration: false,
    near_name: null,
    near_latitude: null,
    near_longitude: null,
    near_source: null,
  }
  const near = { near_name: 'Torget', near_latitude: 56.16, near_longitude: 15.58, near_source: 'karlskrona' }
  return [
    {
      type: 'Feature',
      id: benchId,
      geometry: { type: 'Point', coordinates: [15.5866, 56.1612] },
      properties: { ...common, id: 'karlskrona-1', position: 'known', name: benchName },
    },
    { type: 'Feature', id: 2, geometry: null, properties: { ...common, ...near, id: 'karlskrona-2', position: 'near', name: 'Torgbänk' } },
    { type: 'Feature', id: 3, geometry: null, properties: { ...common, id: 'karlskrona-3', position: 'unknown', name: null } },
  ]
}

function makeFiles(name: string, options: TinyReleaseOptions): Map<string, Buffer> {
  const benches = makeBenches(options.benchName)
  const csv = ['id,name', ...Array.from({ length: 200 }, (_, row) => `karlskrona-${row},Bänk ${row}`), ''].join('\r\n')
  return new Map([
    ['benches.geojson', makeCollection(benches)],
    ['benches.csv', Buffer.from(csv)],
    ['benches.pmtiles', makeArchive('benches', benches)],
    ['basemap.pmtiles', makeArchive('basemap', benches)],
    ['ledger.geojson', makeCollection([])],
    ...Object.entries(options.about ?? {}).map(([file, content]): [string, Buffer] => [file, Buffer.from(JSON.stringify(content))]),
    ['catalogue.json', Buffer.from(JSON.stringify(makeCatalogue(name, options)))],
  ])
}

function makeCollection(features: readonly Feature[]): Buffer {
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', metadata: { title: 'Bänkar' }, features }))
}

function makeArchive(name: string, features: readonly Feature[]): Buffer {
  const placed = features.flatMap(({ id, geometry, properties }) => (geometry ? [{ id, geometry, properties: { id: properties.id } }] : []))
  const archive = toArchive({
    layers: [{ name, features: placed }],
    ...{ minZoom: 4, maxZoom: 8, name, description: 'Bänkar att sitta på', attribution: 'Karlskrona kommun', version: '1' },
    bounds: [14.3, 55.9, 16.1, 56.6],
    compress: (bytes) => gzipSync(bytes),
  })
  return Buffer.from(archive?.bytes ?? [])
}

function makeManifest(release: string, files: ReadonlyMap<string, Buffer>): Manifest {
  return { release, created, inputs: '0'.repeat(64), files: [...files].map(([name, bytes]) => describeFile(name, bytes)) }
}

function describeFile(name: string, bytes: Buffer): FileEntry {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const dataset = name.includes('basemap') || name === 'catalogue.json' ? null : (name.split('.')[0] ?? null)
  return {
    name,
    dataset,
    format: 'test',
    mediaType: mediaTypeOf(name),
    bytes: bytes.length,
    sha256,
    count: null,
    crs: null,
    licence: 'CC0 1.0',
  }
}

function mediaTypeOf(name: string): string {
  if (name.endsWith('.geojson')) return 'application/geo+json'
  if (name.endsWith('.csv')) return 'text/csv'
  return name.endsWith('.pmtiles') ? 'application/vnd.pmtiles' : 'application/json'
}

function makeCatalogue(release: string, options: TinyReleaseOptions): Catalogue {
  const licences = {
    'CC0-1.0': {
      name: 'CC0 1.0',
      title: { sv: 'CC0 1.0', en: 'CC0 1.0' },
      url: 'http://creativecommons.org/publicdomain/zero/1.0/',
      terms: { sv: 'Fritt.', en: 'Free.' },
    },
  }
  const bounds: Catalogue['basemap']['bounds'] = [14.3, 55.9, 16.1, 56.6]
  const probe = { id: 'karlskrona-1', featureId: options.probeFeatureId ?? benchId, ...benchTile }
  const benches: DatasetEntry = {
    ...makeDataset('benches', ['benches.geojson', 'benches.csv', 'benches.pmtiles']),
    ...(options.benchPath === undefined ? {} : { path: options.benchPath }),
    bounds: [15.5866, 56.1612, 15.5866, 56.1612],
    tiles: { archive: 'benches', minZoom: 4, maxZoom: 8, layer: 'benches', nearLayer: null },
    probe,
  }
  const ledger = { ...makeDataset('ledger', ['ledger.geojson']), show: 'table' as const }
  return {
    release,
    created,
    licences,
    datasets: [benches, ledger],
    basemap: { archive: 'basemap', minZoom: 4, maxZoom: 8, bounds, credits: [] },
  }
}

function makeDataset(id: string, files: string[]): DatasetEntry {
  return {
    id,
    title: { sv: `Titel ${id}`, en: `Title ${id}` },
    description: { sv: `Om ${id}`, en: `About ${id}` },
    licence: 'CC0 1.0',
    rhythm: 'UNKNOWN',
    conformsTo: [],
    sensitive: false,
    contact: null,
    sources: [],
    counts: { rows: 3, heldBack: 0, features: 3, positioned: 1, near: 1, unplaced: 1, demonstration: 0, warnings: 0 },
    bounds: null,
    path: `plats/${id}`,
    isStops: false,
    name: { field: 'name', whenEmpty: { sv: 'Utan namn', en: 'Without a name' } },
    municipalityField: null,
    fields: [],
    show: 'points',
    layerField: null,
    areas: null,
    layers: [],
    tiles: null,
    files,
    probe: null,
  }
}
