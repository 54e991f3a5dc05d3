import { expect, test } from 'vitest'
import { projectPoint, unprojectPoint } from '../../../data/crs/project.ts'
import { findReferenceSystem, type ReferenceSystemCode, referenceSystems } from '../../../data/crs/reference-systems.ts'
import { greatestDifference, greatestDifferenceMetres, gridOverBlekinge } from './distance.ts'
import { readFixture } from './read-fixture.ts'

const controlPoints = readFixture('lantmateriet_kontrollpunkter_sweref99tm.csv').map((row) => ({
  lonLat: [Number(row.lon_deg), Number(row.lat_deg)] as const,
  sweref99Tm: [Number(row.east_m), Number(row.north_m)] as const,
}))

const projPoints = readFixture('blekinge_proj_9_5_1_generated.csv').map((row) => ({
  crs: codeOf(`EPSG:${row.epsg}`),
  note: row.note,
  lonLat: [Number(row.lon_deg), Number(row.lat_deg)] as const,
  projected: [Number(row.east_m), Number(row.north_m)] as const,
}))

const swedishPlaces = readFixture('swedish_crs_coordinates.csv', '|').map((row) => {
  const [, lon, lat, , east3006, north3006, zone, eastZone, northZone] = Object.values(row)
  return {
    lonLat: [Number(lon), Number(lat)] as const,
    zone: findReferenceSystem(`EPSG:${zone}`)?.code,
    sweref99Tm: [Number(east3006), Number(north3006)] as const,
    inZone: [Number(eastZone), Number(northZone)] as const,
  }
})

function codeOf(text: string): ReferenceSystemCode {
  const system = findReferenceSystem(text)
  if (!system) throw new Error(`The fixture names ${text}, which the project does not convert`)
  return system.code
}

test('has all of Lantmäteriet’s control points', () => {
  expect(controlPoints).toHaveLength(15)
})

test.each(controlPoints)('meets Lantmäteriet’s control point $lonLat within 1 mm both ways', ({ lonLat, sweref99Tm }) => {
  expect(greatestDifference(projectPoint('EPSG:3006', lonLat), sweref99Tm)).toBeLessThanOrEqual(0.001)
  expect(greatestDifferenceMetres(unprojectPoint('EPSG:3006', sweref99Tm), lonLat)).toBeLessThanOrEqual(0.001)
})

test.each(projPoints)('meets PROJ at $note in $crs within 0.1 mm both ways', ({ crs, lonLat, projected }) => {
  expect(greatestDifference(projectPoint(crs, lonLat), projected)).toBeLessThanOrEqual(0.0001)
  expect(greatestDifferenceMetres(unprojectPoint(crs, projected), lonLat)).toBeLessThanOrEqual(0.0001)
})

test.each(swedishPlaces)('meets the published place $lonLat in EPSG:3006', ({ lonLat, sweref99Tm }) => {
  expect(greatestDifference(projectPoint('EPSG:3006', lonLat), sweref99Tm)).toBeLessThanOrEqual(0.001)
})

test('meets a published place in each of the twelve local zones within 1 mm', () => {
  const places = swedishPlaces.filter(({ zone }) => zone && zone !== 'EPSG:3021')

  const differences = places.map(({ zone, lonLat, inZone }) => greatestDifference(projectPoint(zone ?? 'EPSG:4326', lonLat), inZone))

  expect(new Set(places.map(({ zone }) => zone)).size).toBe(12)
  expect(Math.max(...differences)).toBeLessThanOrEqual(0.001)
})

test('meets the published place in RT90 2.5 gon V within the direct projection’s 0.2 m', () => {
  const [place] = swedishPlaces.filter(({ zone }) => zone === 'EPSG:3021')

  const projected = projectPoint('EPSG:3021', place?.lonLat ?? [0, 0])

  expect(greatestDifference(projected, place?.inZone ?? [0, 0])).toBeLessThanOrEqual(0.2)
})

test('places Djurgårdsbron, given in RT90 as X 6581164, Y 1630250, at 59.3312 N, 18.0936 E', () => {
  const [lon, lat] = unprojectPoint('EPSG:3021', [1_630_250, 6_581_164])

  expect([lat.toFixed(4), lon.toFixed(4)]).toEqual(['59.3312', '18.0936'])
})

test.each(referenceSystems)('comes back to every point of Blekinge within 1e-13 degrees from $code', ({ code }) => {
  const differences = gridOverBlekinge(40).map((point) => greatestDifference(unprojectPoint(code, projectPoint(code, point)), point))

  expect(Math.max(...differences)).toBeLessThanOrEqual(1e-13)
})

test('keeps a point as it is in EPSG:4326', () => {
  expect(projectPoint('EPSG:4326', [15.5869, 56.1612])).toEqual([15.5869, 56.1612])
  expect(unprojectPoint('EPSG:4326', [15.5869, 56.1612])).toEqual([15.5869, 56.1612])
})

test('places the central meridian at the false easting and the equator at the false northing', () => {
  expect(projectPoint('EPSG:3009', [15, 0])).toEqual([150_000, 0])
})

test('answers NaN to NaN', () => {
  expect(projectPoint('EPSG:3006', [Number.NaN, 56])).toEqual([Number.NaN, Number.NaN])
})

test('does not accept a code that it cannot convert', () => {
  // @ts-expect-error EPSG:3857 is not in the list, so the compiler refuses it.
  expect(projectPoint('EPSG:3857', [15, 56])).toEqual([15, 56])
})
