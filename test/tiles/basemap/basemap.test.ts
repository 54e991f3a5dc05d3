import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Basemap, buildBasemap, buildBasemapLayers } from '../../../tiles/basemap/basemap.ts'
import { basemapBounds } from '../../../tiles/basemap/frame.ts'
import { isInRing } from '../../../tiles/basemap/plane.ts'
import { checkSources } from '../../../tiles/basemap/sources.ts'
import type { TileFeature } from '../../../tiles/cut/tile-layer.ts'
import { verifyArchive } from '../../../tiles/pmtiles/verify.ts'
import { compress, openArchive, readTile, type SeenFeature, toTileUnits } from '../cut/read-back.ts'
import { readSources } from './read-sources.ts'

const release = '20260101-000000-00000000'
let basemap: Basemap
let tileAt: (z: number, x: number, y: number) => Promise<readonly SeenFeature[]>
let layers: ReadonlyMap<string, readonly TileFeature[]>

beforeAll(() => {
  const sources = readSources()
  basemap = buildBasemap(sources, { compress, release })
  layers = new Map(buildBasemapLayers(checkSources(sources)).layers.map(({ name, features }) => [name, features]))
  const archive = openArchive(basemap.bytes)
  tileAt = async (z, x, y) => {
    const tile = await archive.getZxy(z, x, y)
    return tile ? readTile({ z, x, y, bytes: compress(new Uint8Array(tile.data)) }) : []
  }
}, 60_000)

/** Layers of areas that cover the point in the tile of the zoom. */
async function areasAt(coordinate: readonly [number, number], z: number): Promise<readonly string[]> {
  const [worldX, worldY] = toTileUnits(coordinate, z, 0, 0)
  const [x, y] = [Math.floor(worldX / 4096), Math.floor(worldY / 4096)]
  const point = toTileUnits(coordinate, z, x, y)
  const seen = (await tileAt(z, x, y)).filter(({ layer, type }) => type === 3 && ['land', 'sea', 'lake', 'municipality'].includes(layer))
  return seen.filter(({ parts }) => countRings(parts, point) % 2 === 1).map(({ layer, properties }) => String(properties.name ?? layer))
}

function countRings(parts: SeenFeature['parts'], point: readonly [number, number]): number {
  return parts.filter((ring) =>
    isInRing(
      point,
      ring.map(({ x, y }) => [x, y] as const),
    ),
  ).length
}

test('is an archive that the verifier finds sound', () => {
  const faults = verifyArchive(basemap.bytes, { decompress: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }) })

  console.log(`basemap: ${basemap.report.tiles} tiles, ${basemap.bytes.length} bytes`)
  expect(faults).toEqual([])
  expect(basemap.bytes.length).toBeLessThan(2_000_000)
})

test('holds every layer with its features', () => {
  expect(Object.fromEntries(basemap.report.layers.map(({ id, features }) => [id, features]))).toEqual({
    land: 920,
    sea: 1,
    lake: 24,
    coast: 946,
    river: 7,
    municipality: 5,
    border: 10,
    municipality_name: 5,
    nature: 126,
    nature_point: 62,
    rail: 15,
    locality: 52,
  })
})

test('states bounds, version, credits and layers in the metadata', async () => {
  const metadata = await openArchive(basemap.bytes).getMetadata()

  expect(basemap.report.bounds).toEqual(basemapBounds)
  expect(metadata).toMatchObject({ name: 'Baskarta Blekinge', version: release, type: 'baselayer' })
  expect(metadata).toHaveProperty('attribution', expect.stringContaining('Railway History Project, mars 2026 (ODbL 1.0)'))
  expect(metadata).toHaveProperty('attribution', expect.stringContaining('GSHHG 2.3.7, Paul Wessel och Walter H. F. Smith (LGPL 3.0)'))
  expect(metadata).toHaveProperty(
    'vector_layers',
    expect.arrayContaining([{ id: 'locality', fields: { name: 'String', population: 'Number', rank: 'Number' }, minzoom: 5, maxzoom: 12 }]),
  )
})

test('shows at the highest zoom every feature of every layer', async () => {
  const ids = new Map<string, Set<number>>()
  for (let x = 2189; x <= 2253; x++) {
    for (let y = 1244; y <= 1301; y++) {
      for (const { layer, id } of await tileAt(12, x, y)) ids.set(layer, (ids.get(layer) ?? new Set()).add(id ?? -1))
    }
  }

  for (const [name, features] of layers)
    expect([name, [...(ids.get(name) ?? [])].sort(ascending)]).toEqual([name, features.map(({ id }) => id).sort(ascending)])
})

describe.each([5, 7, 9, 12])('at zoom %i', (zoom) => {
  test.each([
    ['Pukaviksbukten och havet utanför', [15.3, 56.05], ['sea']],
    ['havet väster om Bornholm', [14.5, 55.2], ['sea']],
    ['Ronneby', [15.28, 56.21], ['land', 'Ronneby']],
    ['Olofström', [14.53, 56.277], ['land', 'Olofström']],
    ['Bornholm', [14.92, 55.13], ['land']],
    ['Öland', [16.65, 56.7], ['land']],
  ] as const)('knows what lies at %s', async (_, coordinate, expected) => {
    expect(await areasAt(coordinate, zoom)).toEqual(expected)
  })
})

test.each([
  ['Hanö', [14.843, 56.013], ['land', 'Sölvesborg']],
  ['Aspö', [15.546, 56.11], ['land', 'Karlskrona']],
  ['Sturkö', [15.69, 56.11], ['land', 'Karlskrona']],
  ['Mien', [14.86, 56.42], ['land', 'lake']],
] as const)('knows %s at zooms 9 and 12', async (_, coordinate, expected) => {
  expect(await areasAt(coordinate, 9)).toEqual(expected)
  expect(await areasAt(coordinate, 12)).toEqual(expected)
})

test('lets land and sea fill each tile of the archipelago exactly, without gap or overlap', async () => {
  const clipped = (4096 + 128) ** 2
  for (let x = 2223; x <= 2228; x++) {
    for (let y = 1276; y <= 1280; y++) {
      const rings = (await tileAt(12, x, y)).filter(({ layer }) => layer === 'land' || layer === 'sea').flatMap(({ parts }) => parts)
      const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0)
      expect(Math.abs(area - clipped)).toBeLessThan(8)
    }
  }
})

test('draws no shore along the frame', () => {
  const [west, south, east, north] = basemapBounds
  const isOnFrame = ([lon, lat]: readonly [number, number]) => lon === west || lon === east || lat === south || lat === north
  const shores = (layers.get('coast') ?? []).flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : []))

  expect(shores.length).toBe(946)
  expect(
    shores.filter((line) => line.some((point, place) => place > 0 && isOnFrame(point) && isOnFrame(line[place - 1] ?? [0, 0]))),
  ).toEqual([])
})

test('names the municipalities on either side of every border', () => {
  const borders = (layers.get('border') ?? []).map(({ properties }) => [properties.name, properties.kind])

  expect(borders.sort()).toEqual(
    [
      ['Karlshamn', 'county'],
      ['Karlskrona', 'county'],
      ['Karlskrona–Ronneby', 'municipality'],
      ['Olofström', 'county'],
      ['Olofström–Karlshamn', 'municipality'],
      ['Olofström–Sölvesborg', 'municipality'],
      ['Ronneby', 'county'],
      ['Ronneby–Karlshamn', 'municipality'],
      ['Sölvesborg', 'county'],
      ['Karlshamn–Sölvesborg', 'municipality'],
    ].sort(),
  )
})

test('puts names inside their municipality', async () => {
  const labels = layers.get('municipality_name') ?? []

  expect(labels.map(({ properties }) => properties.name)).toEqual(['Olofström', 'Karlskrona', 'Ronneby', 'Karlshamn', 'Sölvesborg'])
  for (const { geometry, properties } of labels) {
    if (geometry.type !== 'Point') throw new Error('A name is not a point')
    expect(await areasAt(geometry.coordinates, 12)).toEqual(['land', properties.name])
  }
})

test('ranks the five main towns first and keeps every rail status', () => {
  const first = (layers.get('locality') ?? []).filter(({ properties }) => properties.rank === 1)
  const rails = (layers.get('rail') ?? []).map(({ properties }) => properties.status)

  expect(first.map(({ properties }) => properties.name)).toEqual(['Karlskrona', 'Karlshamn', 'Ronneby', 'Sölvesborg', 'Olofström'])
  expect(Object.entries(Object.groupBy(rails, String)).map(([status, of]) => [status, of?.length])).toEqual([
    ['passenger', 2],
    ['historic', 11],
    ['removed', 1],
    ['freight', 1],
  ])
})

test('counts the dirt that it removes', () => {
  const none = { repeatedPoints: 0, emptyLines: 0, emptyRings: 0 }
  expect(basemap.cleaning).toEqual({
    'sources/shoreline.geojson': none,
    'sources/rivers.geojson': none,
    'sources/municipalities-land.geojson': none,
    'sources/municipalities.geojson': none,
    'sources/protected-nature.geojson': { ...none, repeatedPoints: 613 },
    'sources/railways.geojson': none,
  })
})

test('is the same to the byte when built again', () => {
  expect(buildBasemap(readSources(), { compress, release }).bytes).toEqual(basemap.bytes)
}, 60_000)

function ascending(first: number, second: number): number {
  return first - second
}

function areaOf(ring: SeenFeature['parts'][number]): number {
  return ring.reduce((sum, { x, y }, place) => sum + x * (ring[place + 1]?.y ?? y) - (ring[place + 1]?.x ?? x) * y, 0) / 2
}
