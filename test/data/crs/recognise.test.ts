import { expect, test } from 'vitest'
import { projectPoint } from '../../../data/crs/project.ts'
import { recogniseCoordinates } from '../../../data/crs/recognise.ts'
import { referenceSystems } from '../../../data/crs/reference-systems.ts'

const karlskrona = [15.5869, 56.1612] as const
const inUse = referenceSystems.filter(({ blekinge }) => blekinge !== null)

test.each(inUse)('recognises Karlskrona in $code, straight and swapped', ({ code }) => {
  const [east, north] = projectPoint(code, karlskrona)

  expect(recogniseCoordinates(east, north)).toContainEqual({ crs: code, swapped: false })
  expect(recogniseCoordinates(north, east)).toContainEqual({ crs: code, swapped: true })
})

test.each([
  ['degrees', 15.5869, 56.1612, [{ crs: 'EPSG:4326', swapped: false }]],
  ['degrees with the latitude first', 56.1612, 15.5869, [{ crs: 'EPSG:4326', swapped: true }]],
  ['SWEREF 99 TM', 536_450, 6_224_176, [{ crs: 'EPSG:3006', swapped: false }]],
  ['SWEREF 99 15 00', 186_465, 6_226_666, [{ crs: 'EPSG:3009', swapped: false }]],
  ['RT90 with the northing first', 6_223_000, 1_480_000, [{ crs: 'EPSG:3021', swapped: true }]],
  ['the edge of a span', 456_000, 6_195_000, [{ crs: 'EPSG:3006', swapped: false }]],
])('recognises %s', (_, first, second, expected) => {
  expect(recogniseCoordinates(first, second)).toEqual(expected)
})

test('names both zones where their eastings overlap', () => {
  expect(recogniseCoordinates(210_000, 6_230_000).map(({ crs }) => crs)).toEqual(['EPSG:3009', 'EPSG:3008'])
  expect(recogniseCoordinates(121_000, 6_239_000).map(({ crs }) => crs)).toEqual(['EPSG:3009', 'EPSG:3010'])
})

test.each([
  ['Stockholm', 674_000, 6_580_000],
  ['nowhere', 0, 0],
  ['no number', Number.NaN, 56.1],
])('recognises nothing in %s', (_, first, second) => {
  expect(recogniseCoordinates(first, second)).toEqual([])
})
