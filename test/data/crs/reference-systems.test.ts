import { expect, test } from 'vitest'
import { findReferenceSystem, getReferenceSystem, referenceSystems } from '../../../data/crs/reference-systems.ts'

test('holds every code once', () => {
  const codes = referenceSystems.map(({ code }) => code)

  expect(new Set(codes).size).toBe(codes.length)
})

test('describes SWEREF 99 TM in the authority’s words', () => {
  expect(getReferenceSystem('EPSG:3006')).toMatchObject({
    name: 'SWEREF 99 TM',
    axisOrder: ['northing', 'easting'],
    uri: 'http://www.opengis.net/def/crs/EPSG/0/3006',
    urn: 'urn:ogc:def:crs:EPSG::3006',
  })
})

test.each([
  ['EPSG:3007', 'SWEREF 99 12 00', 12],
  ['EPSG:3009', 'SWEREF 99 15 00', 15],
  ['EPSG:3010', 'SWEREF 99 16 30', 16.5],
  ['EPSG:3012', 'SWEREF 99 14 15', 14.25],
  ['EPSG:3018', 'SWEREF 99 23 15', 23.25],
] as const)('knows %s as %s with the meridian %d', (code, name, meridian) => {
  const system = getReferenceSystem(code)

  expect([system.name, system.projection?.centralMeridianDegrees]).toEqual([name, meridian])
})

test.each(['EPSG:3009', 'http://www.opengis.net/def/crs/EPSG/0/3009', 'urn:ogc:def:crs:EPSG::3009'])('finds a system by %s', (name) => {
  expect(findReferenceSystem(name)?.code).toBe('EPSG:3009')
})

test.each(['EPSG:3857', '3006', '', 'toString'])('does not find %j', (name) => {
  expect(findReferenceSystem(name)).toBeUndefined()
})

test('states that RT90 is less certain than SWEREF 99', () => {
  expect(getReferenceSystem('EPSG:3021').accuracyMetres).toBeGreaterThan(getReferenceSystem('EPSG:3006').accuracyMetres)
})
