import { expect, test } from 'vitest'
import { isFeatureCollection } from '../../../web/release/feature-guard.ts'
import { bath } from '../fixture.ts'

const collection = (feature: unknown) => ({ type: 'FeatureCollection', metadata: {}, features: [feature] })
const ring = [
  [14, 56],
  [15, 56],
  [15, 57],
  [14, 56],
]

test.each([
  ['a point', bath('a')],
  ['no geometry', bath('a', {}, null)],
  ['a polygon', { ...bath('a'), geometry: { type: 'Polygon', coordinates: [ring] } }],
  ['several polygons', { ...bath('a'), geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] } }],
])('takes a feature with %s', (_name, feature) => {
  expect(isFeatureCollection(collection(feature))).toBe(true)
})

const good = bath('a')

test.each([
  ['text for a number', { ...good, id: '1' }],
  ['a negative id', { ...good, id: -1 }],
  ['an unknown geometry', { ...good, geometry: { type: 'LineString', coordinates: ring } }],
  ['one coordinate', { ...good, geometry: { type: 'Point', coordinates: [14] } }],
  ['a coordinate in words', { ...good, geometry: { type: 'Point', coordinates: ['14', '56'] } }],
  ['a flat polygon', { ...good, geometry: { type: 'Polygon', coordinates: ring } }],
  ['no properties', { ...good, properties: null }],
  ['an unknown kind of position', { ...good, properties: { ...good.properties, position: 'guessed' } }],
  ['a nested value', { ...good, properties: { ...good.properties, name: ['a'] } }],
])('refuses a feature with %s', (_name, feature) => {
  expect(isFeatureCollection(collection(feature))).toBe(false)
})

test('refuses what is no collection', () => {
  expect([null, [], {}, { type: 'FeatureCollection' }].map(isFeatureCollection)).toEqual([false, false, false, false])
})
