import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { projectPoint, unprojectPoint } from '../../../data/crs/project.ts'
import { defineDataset } from '../../../data/model/dataset.ts'
import type { Feature, PropertyValue } from '../../../data/model/feature.ts'
import { field } from '../../../data/model/field.ts'
import { findNearby } from '../../../data/model/find-nearby.ts'
import { Nearby } from '../../../data/model/nearby.ts'
import { indexShore } from '../../../data/shore/shore-index.ts'
import { buildNearby, buildNearbyFile } from '../../../scripts/nearby/build-nearby.ts'

const both = (text: string) => ({ sv: text, en: text })

const about = {
  title: both('Test'),
  description: both('Test'),
  keywords: { sv: [], en: [] },
  themes: [],
  licence: 'CC0-1.0',
  rhythm: 'IRREG',
  conformsTo: [],
  sensitivity: 'open',
  sources: {},
  geometry: { type: 'point', columns: [{ crs: 'EPSG:4326', north: ['latitude'], east: ['longitude'] }] },
  idColumns: ['id'],
  name: { field: 'name', whenEmpty: both('Utan namn') },
  fields: { name: field.text({ columns: ['name'], title: both('Namn') }) },
  show: { as: 'points', symbol: { shape: 'circle', colour: 'blue', mark: 'Xx', icon: 'maki:marker' }, startsOn: true },
  tiles: { minZoom: 5, maxZoom: 14, keep: [] },
} as const

const houses = defineDataset({
  ...about,
  id: 'houses',
  checks: {
    minimumFeatures: 0,
    known: [],
    localityField: 'town',
    statedDoubt: { field: 'quality', values: ['wrong'], noteField: 'note', noteFieldEn: 'note' },
  },
})
const halts = defineDataset({ ...about, id: 'halts', isStops: true, checks: { minimumFeatures: 0, known: [] } })

const [originEasting, originNorthing] = projectPoint('EPSG:3006', [15.3, 56.2])

/** Land to the west of 5 km east of the origin, and to the east of 6 km. */
const shore = indexShore({
  crs: 'EPSG:3006',
  licence: 'test',
  credit: 'test',
  stepMetres: 1,
  toleranceMetres: 0,
  extent: [-20_000, -20_000, 20_000, 20_000].map((each, side) => Math.round(each + (side % 2 === 0 ? originEasting : originNorthing))),
  rings: [
    [Math.round(originEasting - 30_000), Math.round(originNorthing - 30_000), 35_000, 0, 0, 60_000, -35_000, 0],
    [Math.round(originEasting + 6000), Math.round(originNorthing - 30_000), 30_000, 0, 0, 60_000, -30_000, 0],
  ],
})

/** An object so many metres east and north of the origin; null for one without a point. */
function object(id: string, at: readonly [number, number] | null, more: Readonly<Record<string, PropertyValue>> = {}): Feature {
  const point = at && unprojectPoint('EPSG:3006', [originEasting + at[0], originNorthing + at[1]])
  return {
    type: 'Feature',
    id: 1,
    geometry: point && { type: 'Point', coordinates: [point[0], point[1]] },
    properties: {
      id,
      source: 'register',
      demonstration: false,
      position: at ? 'known' : 'unknown',
      near_name: null,
      near_latitude: null,
      near_longitude: null,
      near_source: null,
      name: `Namn ${id}`,
      ...more,
    },
  }
}

/** The same, with a neighbour there instead of itself. */
function nearObject(id: string, at: readonly [number, number]): Feature {
  const [longitude, latitude] = unprojectPoint('EPSG:3006', [originEasting + at[0], originNorthing + at[1]])
  return object(id, null, { position: 'near', near_name: 'kiosken', near_longitude: longitude, near_latitude: latitude })
}

function build(features: readonly Feature[], stops: readonly Feature[] = []) {
  const nearby = buildNearby(
    [
      { descriptor: houses, features },
      { descriptor: halts, features: stops },
    ],
    shore,
  )
  const relatedTo = (id: string) => findNearby(nearby, 'houses', id)?.related.map((each) => each.id) ?? []
  return { nearby, relatedTo, stopOf: (id: string) => findNearby(nearby, 'houses', id)?.stop ?? null }
}

test('names the nearest stop, how far, and where the object lies as seen from it', () => {
  const { nearby, stopOf } = build([object('a', [0, 0])], [object('far', [0, 900]), object('close', [-300, -300])])

  expect(stopOf('a')).toEqual({
    ...{ dataset: 'halts', id: 'close', name: 'Namn close', source: 'register' },
    ...{ metres: 424, direction: 'north-east', fromNeighbour: false, overSea: false },
  })
  expect(nearby.stops.map(({ id }) => id)).toEqual(['close'])
})

test("measures from a neighbour's point, and says so", () => {
  expect(build([nearObject('a', [0, 100])], [object('s', [0, 0])]).stopOf('a')).toMatchObject({
    metres: 100,
    direction: 'north',
    fromNeighbour: true,
  })
})

test('tells when the straight line to the stop runs over the sea', () => {
  const { stopOf } = build([object('a', [4900, 0]), object('b', [4000, 0])], [object('s', [6100, 0]), object('t', [3500, 0])])

  expect([stopOf('a')?.overSea, stopOf('b')?.overSea]).toEqual([true, false])
})

test('takes no example for a stop, and none whose own place is not known', () => {
  expect(build([object('a', [0, 0])], [object('s', [0, 0], { demonstration: true }), nearObject('t', [0, 0])]).stopOf('a')).toBeNull()
})

test('says nothing of stops themselves, of objects without a point, or of points that the delivery calls wrong', () => {
  const { nearby } = build([object('a', null), object('b', [0, 0], { quality: 'wrong' })], [object('s', [0, 0])])

  expect(nearby).toEqual({ stops: [], objects: {} })
})

test('relates what is at most 25 metres apart', () => {
  const { relatedTo } = build([object('a', [0, 0]), object('b', [20, 0]), object('c', [44, 0])])

  expect([relatedTo('a'), relatedTo('b'), relatedTo('c')]).toEqual([['b'], ['a', 'c'], ['b']])
})

test('relates what has the same address in the same town, however it is written', () => {
  const { relatedTo } = build([
    object('a', [0, 0], { address: 'Storgatan 1', town: 'Ronneby' }),
    object('b', [500, 0], { address: 'STORGATAN  1', town: 'ronneby' }),
    object('c', [900, 0], { address: 'Storgatan 1', town: 'Sölvesborg' }),
    object('d', null, { address: 'Storgatan 1', town: 'Ronneby' }),
  ])

  expect([relatedTo('a'), relatedTo('c')]).toEqual([['b'], []])
})

test('takes a name without a house number for no address', () => {
  const park = { address: 'Hamnparken', town: 'Karlshamn' }

  expect(build([object('a', [0, 0], park), object('b', [500, 0], park)]).relatedTo('a')).toEqual([])
})

test('never relates examples to real objects, but to each other', () => {
  const example = { demonstration: true }
  const { relatedTo } = build([object('a', [0, 0]), object('x', [0, 0], example), object('y', [0, 0], example)])

  expect([relatedTo('a'), relatedTo('x')]).toEqual([[], ['y']])
})

test('does not relate an object to itself under another name', () => {
  const { relatedTo } = build([
    object('a', [0, 0]),
    object('b', [0, 0], { same_as: 'houses/a' }),
    object('c', [0, 0], { same_as: 'houses/a' }),
  ])

  expect([relatedTo('a'), relatedTo('b')]).toEqual([[], []])
})

test('relates nothing to what only has a neighbour there', () => {
  expect(build([nearObject('a', [0, 0]), object('b', [0, 0])]).relatedTo('a')).toEqual([])
})

test('names at most ten', () => {
  const crowd = Array.from({ length: 30 }, (_, place) => object(`n${place}`, [0, 0]))

  expect(build(crowd).relatedTo('n29')).toHaveLength(10)
})

test('writes a file that its schema describes', () => {
  const file = buildNearbyFile([{ descriptor: houses, features: [object('a', [0, 0]), object('b', [0, 0])] }], shore, 'CC0 1.0 + ODbL 1.0')
  const read: unknown = JSON.parse(new TextDecoder().decode(file.bytes))

  expect(Value.Check(Nearby, read)).toBe(true)
  expect(file.about).toEqual({
    ...{ name: 'nearby.json', dataset: null, format: 'Surroundings', mediaType: 'application/json', crs: null },
    ...{ licence: 'CC0 1.0 + ODbL 1.0', count: 2 },
  })
})

test.each(['__proto__/x', 'constructor/x'])('knows nothing of %s', (key) => {
  const [dataset = '', id = ''] = key.split('/')

  expect(findNearby({ stops: [], objects: {} }, dataset, id)).toBeNull()
})
