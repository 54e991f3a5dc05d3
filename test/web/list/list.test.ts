import { expect, test } from 'vitest'
import { projectPoint } from '../../../data/crs/project.ts'
import type { Bounds } from '../../../data/model/catalogue.ts'
import { distanceMetres } from '../../../web/list/distance.ts'
import { filterItems, splitByView } from '../../../web/list/filter-items.ts'
import { municipalitiesOf } from '../../../web/list/municipalities.ts'
import { sortByDistance, sortByName } from '../../../web/list/sort-items.ts'
import type { Item } from '../../../web/release/item.ts'
import { makeItems } from '../../../web/release/make-items.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths, catalogue, feature, figures, ledger } from '../fixture.ts'

const sv = createWording('sv')
const nothing = { query: '', municipality: null, facets: {}, slices: {} }
const names = (items: readonly Item[]) => items.map(({ name }) => name)

const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] }) as const
const items = makeItems(
  baths,
  [
    bath('Östra viken', { municipality_code: '1080', address: 'Sjövägen 3' }, point(15.6, 56.16)),
    bath('Piren 10', {}, point(14.86, 56.17)),
    bath('Piren 2', { municipality_code: null }, point(14.87, 56.17)),
    bath('Ån', { position: 'near', near_longitude: 14.9, near_latitude: 56.2 }, null),
    bath('Ängen', { position: 'unknown' }, null),
  ],
  sv,
)

test.each([
  ['', 5],
  ['piren', 2],
  ['PIREN 10', 1],
  ['sjovagen ostra', 1],
  ['havsbad', 5],
  ['karlskrona', 1],
  ['piren viken', 0],
  ['   ', 5],
])('finds with %j', (query, count) => {
  expect(filterItems(items, { ...nothing, query })).toHaveLength(count)
})

test('keeps only objects that state the municipality', () => {
  expect(names(filterItems(items, { ...nothing, municipality: '1080' }))).toEqual(['Östra viken'])
})

test('keeps only the slice in use, and everything that has no slices', () => {
  const areas = makeItems(
    figures,
    ['2016-10', '2021-10'].map((measured) => feature({ id: measured, properties: { name: measured, measured } })),
    sv,
  )

  const kept = filterItems([...areas, ...items], { ...nothing, slices: { figures: '2021-10' } })

  expect(names(kept)).toEqual(['2021-10', ...names(items)])
})

const view: Bounds = [14.8, 56.1, 14.95, 56.3]

test('splits by the map view, with neighbours inside and unknown places by themselves', () => {
  const { inside, outside, unplaced } = splitByView(items, view)

  expect([inside, outside, unplaced].map(names)).toEqual([['Piren 10', 'Piren 2', 'Ån'], ['Östra viken'], ['Ängen']])
})

test('has all inside before there is a map, and rows of tables always', () => {
  const rows = makeItems(ledger, [feature({ id: 'r', geometry: null })], sv)

  expect([splitByView(items, null).outside, splitByView(rows, view).inside]).toEqual([[], rows])
})

test('sorts names as Swedish does, with 2 before 10', () => {
  expect(sortByName(items).map(({ item }) => item.name)).toEqual(['Piren 2', 'Piren 10', 'Ån', 'Ängen', 'Östra viken'])
})

test('sorts by distance, to a neighbour where that is all there is, and last what cannot be measured', () => {
  const rows = sortByDistance(items, [14.86, 56.17])

  expect(rows.map(({ item, metres }) => [item.name, metres === null ? null : Math.round(metres)])).toEqual([
    ['Piren 10', 0],
    ['Piren 2', 619],
    ['Ån', 4154],
    ['Östra viken', 45829],
    ['Ängen', null],
  ])
})

test('measures a degree of latitude as its share of the circle', () => {
  expect(distanceMetres([15, 56], [15, 57])).toBeCloseTo((Math.PI * 6_371_008.8) / 180, 3)
})

test('agrees with the projected plane within what a sphere may err', () => {
  const [from, to] = [[14.86, 56.17] as const, [15.6, 56.16] as const]
  const [a, b] = [projectPoint('EPSG:3006', from), projectPoint('EPSG:3006', to)]
  const plane = Math.hypot(a[0] - b[0], a[1] - b[1])

  expect(Math.abs(distanceMetres(from, to) / plane - 1)).toBeLessThan(0.006)
})

test('offers the municipalities by name', () => {
  expect(municipalitiesOf(catalogue, sv)).toEqual([
    { code: '1082', title: 'Karlshamn' },
    { code: '1080', title: 'Karlskrona' },
  ])
})
