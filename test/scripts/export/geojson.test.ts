import { expect, test } from 'vitest'
import { exportGeoJson } from '../../../scripts/export/geojson.ts'
import { sampleInput } from './sample-input.ts'

const files = exportGeoJson(sampleInput).map(({ about, bytes }) => ({ about, text: new TextDecoder().decode(bytes) }))
const parsed = files.map(({ text }): { crs?: unknown; features: { geometry: unknown; id: number }[]; metadata: unknown } =>
  JSON.parse(text),
)

test('writes one file for each reference system, named after it', () => {
  expect(files.map(({ about }) => [about.name, about.crs, about.count])).toEqual([
    ['benches.geojson', 'EPSG:4326', 2],
    ['benches.sweref99tm.geojson', 'EPSG:3006', 2],
    ['benches.sweref99-15-00.geojson', 'EPSG:3009', 2],
  ])
})

test('names the reference system in the projected files only', () => {
  expect(parsed.map(({ crs }) => crs)).toEqual([
    undefined,
    { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
    { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3009' } },
  ])
})

test('writes easting before northing, to the millimetre that PROJ gives', () => {
  expect(parsed.map(({ features }) => features[0]?.geometry)).toEqual([
    { type: 'Point', coordinates: [15.5869, 56.1612] },
    { type: 'Point', coordinates: [536450.924, 6224176.014] },
    { type: 'Point', coordinates: [186465.51, 6226666.681] },
  ])
})

test('keeps large integer ids exactly and gives no geometry to what has no position', () => {
  expect(parsed[1]?.features[1]).toMatchObject({ id: Number.MAX_SAFE_INTEGER, geometry: null })
})

test('says in the file what it is and whether it holds demonstration data', () => {
  expect(parsed[0]?.metadata).toMatchObject({ licence: 'CC0 1.0', attribution: 'Sidor', demonstration: false, demonstrationFeatures: 0 })
})

test('writes a table without shapes once, without a reference system', () => {
  const table = { ...sampleInput, descriptor: { ...sampleInput.descriptor, geometry: { type: 'none' } as const } }

  expect(exportGeoJson(table).map(({ about }) => [about.name, about.crs])).toEqual([['benches.geojson', null]])
})

test('writes the same bytes for the same input', () => {
  expect(exportGeoJson(sampleInput)).toEqual(exportGeoJson(sampleInput))
})
