import { expect, test } from 'vitest'
import type { TileFeature } from '../../../tiles/cut/tile-layer.ts'
import { toArchive } from '../../../tiles/cut/to-archive.ts'
import { compress, openArchive, readTile } from './read-back.ts'

const point = (id: number, lon: number, lat: number): TileFeature => ({
  id,
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { name: `no ${id}` },
})
const request = {
  minZoom: 5,
  maxZoom: 9,
  name: 'Saker',
  description: 'Saker i Blekinge',
  attribution: 'Ingen',
  version: '20260101-000000-00000000',
  compress,
}

test('writes an archive that the npm reader reads back', async () => {
  const archive = toArchive({
    ...request,
    layers: [
      { name: 'things', features: [point(2 ** 53 - 1, 15.3, 56.1), point(1, 15.6, 56.3)] },
      { name: 'things_near', features: [] },
    ],
  })

  const reader = openArchive(archive?.bytes ?? new Uint8Array())
  const header = await reader.getHeader()
  expect(header).toMatchObject({
    minZoom: 5,
    maxZoom: 9,
    tileType: 1,
    tileCompression: 2,
    minLon: 15.3,
    minLat: 56.1,
    maxLon: 15.6,
    maxLat: 56.3,
  })
  expect(await reader.getMetadata()).toEqual({
    name: 'Saker',
    description: 'Saker i Blekinge',
    attribution: 'Ingen',
    version: '20260101-000000-00000000',
    type: 'overlay',
    vector_layers: [
      { id: 'things', fields: { name: 'String' }, minzoom: 5, maxzoom: 9 },
      { id: 'things_near', fields: {}, minzoom: 5, maxzoom: 9 },
    ],
  })
  const tile = await reader.getZxy(9, 277, 159)
  const seen = readTile({ z: 9, x: 277, y: 159, bytes: compress(new Uint8Array(tile?.data ?? new ArrayBuffer())) })
  expect(seen.map(({ id, layer, properties }) => ({ id, layer, properties }))).toEqual([
    { id: 2 ** 53 - 1, layer: 'things', properties: { name: `no ${2 ** 53 - 1}` } },
  ])
})

test('reports tiles and bytes', () => {
  const archive = toArchive({ ...request, maxZoom: 6, layers: [{ name: 'things', features: [point(1, 15.3, 56.1)] }] })

  expect(archive?.report).toMatchObject({ tiles: 2, bytes: archive?.bytes.length, minZoom: 5, maxZoom: 6 })
  expect(archive?.report.perZoom.map(({ zoom, tiles }) => [zoom, tiles])).toEqual([
    [5, 1],
    [6, 1],
  ])
})

test('gives a single point bounds with an area around it', () => {
  const archive = toArchive({ ...request, layers: [{ name: 'things', features: [point(1, 15.3, 56.1)] }] })

  const [west, south, east, north] = archive?.report.bounds ?? [0, 0, 0, 0]
  expect([west <= 15.3, 15.3 <= east, west < east, south <= 56.1, 56.1 <= north, south < north]).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ])
})

test('writes nothing when no layer has a feature', () => {
  expect(toArchive({ ...request, layers: [{ name: 'things', features: [] }] })).toBeUndefined()
})

test('gives the same bytes twice', () => {
  const layers = [{ name: 'things', features: [point(1, 15.3, 56.1), point(2, 15.4, 56.2)] }]

  expect(toArchive({ ...request, layers })?.bytes).toEqual(toArchive({ ...request, layers })?.bytes)
})
