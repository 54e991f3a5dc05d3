import proj4 from 'proj4'
import { expect, test } from 'vitest'
import { bessel1841, grs80 } from '../../../data/crs/ellipsoid.ts'
import { projectPoint, unprojectPoint } from '../../../data/crs/project.ts'
import { createTransverseMercator, type LonLat } from '../../../data/crs/transverse-mercator.ts'
import { greatestDifference, gridOverBlekinge } from './distance.ts'

/** proj4js as an independent opinion: [lon, lat] → [easting, northing]. */
function oracle(definition: string): (point: LonLat) => readonly [number, number] {
  const converter = proj4('+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0', definition)
  return ([lon, lat]) => {
    const [east = Number.NaN, north = Number.NaN] = converter.forward([lon, lat])
    return [east, north]
  }
}

test.each([
  ['EPSG:3006', '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0'],
  ['EPSG:3009', '+proj=tmerc +lon_0=15 +k=1 +x_0=150000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0'],
  [
    'EPSG:3021',
    '+proj=tmerc +lon_0=15.806284529444446 +k=1.00000561024 +x_0=1500064.274 +y_0=-667.711 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
  ],
] as const)('agrees with proj4js in %s within 0.01 micrometre over Blekinge', (crs, definition) => {
  const expected = oracle(definition)

  const differences = gridOverBlekinge(30).map((point) => greatestDifference(projectPoint(crs, point), expected(point)))

  expect(Math.max(...differences)).toBeLessThanOrEqual(1e-8)
})

test('stays within 0.2 m of RT90 by Bessel’s ellipsoid and a seven-parameter shift', () => {
  const shift = '+towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0'
  const expected = oracle(`+proj=tmerc +lon_0=15.80827777777778 +k=1 +x_0=1500000 +ellps=bessel ${shift}`)

  const differences = gridOverBlekinge(10).map((point) => greatestDifference(projectPoint('EPSG:3021', point), expected(point)))

  expect(Math.max(...differences)).toBeLessThanOrEqual(0.2)
})

test('projects on Bessel’s ellipsoid as proj4js does', () => {
  const parameters = { centralMeridianDegrees: 15.80827777777778, scale: 1, falseEastingMetres: 1_500_000, falseNorthingMetres: 0 }
  const { project } = createTransverseMercator({ ...parameters, ellipsoid: bessel1841 })
  const converter = proj4('+proj=longlat +ellps=bessel', '+proj=tmerc +lon_0=15.80827777777778 +k=1 +x_0=1500000 +ellps=bessel')

  const differences = gridOverBlekinge(10).map((point) => {
    const [east = Number.NaN, north = Number.NaN] = converter.forward([...point])
    return greatestDifference(project(point), [east, north])
  })

  expect(Math.max(...differences)).toBeLessThanOrEqual(1e-8)
})

test('is symmetric about the central meridian and the equator', () => {
  const parameters = { ellipsoid: grs80, centralMeridianDegrees: 0, scale: 1, falseEastingMetres: 0, falseNorthingMetres: 0 }
  const { project } = createTransverseMercator(parameters)

  const [east, north] = project([9, 69])

  expect(project([-9, 69])).toEqual([-east, north])
  expect(project([9, -69])).toEqual([east, -north])
})

test('comes back within 1e-12 degrees everywhere that SWEREF 99 TM is used', () => {
  const points = [11, 13, 15, 18, 21, 24.2].flatMap((lon) => [55, 58, 61, 64, 67, 69.1].map((lat) => [lon, lat] as const))

  const differences = points.map((point) => greatestDifference(unprojectPoint('EPSG:3006', projectPoint('EPSG:3006', point)), point))

  expect(Math.max(...differences)).toBeLessThanOrEqual(1e-12)
})
