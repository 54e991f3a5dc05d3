import { expect, test } from 'vitest'
import { foldText } from '../../../web/release/fold-text.ts'
import { boundsMeet, boundsOf } from '../../../web/release/geometry-bounds.ts'
import { makeItems } from '../../../web/release/make-items.ts'
import { mergeSame } from '../../../web/release/merge-same.ts'
import { listSlices } from '../../../web/release/slices.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths, feature, figures, ledger } from '../fixture.ts'

const sv = createWording('sv')
const en = createWording('en')

test('makes an item of a point', () => {
  const [item] = makeItems(baths, [bath('Norra piren', { address: 'Hamngatan 1' })], sv)

  expect(item).toMatchObject({
    key: 'baths/Norra piren',
    name: 'Norra piren',
    kind: 'Lager baths/sea',
    municipality: { code: '1082', title: 'Karlshamn' },
    address: 'Hamngatan 1',
    position: [14.86, 56.17],
    near: null,
    bounds: [14.86, 56.17, 14.86, 56.17],
    value: null,
    slice: null,
    searchText: 'norra piren lager baths/sea norra piren havsbad karlshamn hamngatan 1',
  })
})

test('keeps a neighbour apart from a position', () => {
  const near = bath('a', { position: 'near', near_name: 'kiosken', near_longitude: 15, near_latitude: 56.2 }, null)

  const [item] = makeItems(baths, [near], sv)

  expect([item?.position, item?.near, item?.bounds]).toEqual([null, [15, 56.2], null])
})

test('names an object without a name in the words of the dataset', () => {
  expect([sv, en].map((wording) => makeItems(baths, [bath('a', { name: null })], wording)[0]?.name)).toEqual(['Namn okänt', 'Name unknown'])
})

test('leaves out an object that no layer could turn on', () => {
  expect(makeItems(baths, [bath('a', { kind: 'pond' }), bath('b')], sv).map(({ name }) => name)).toEqual(['b'])
})

test('writes out the figure and the date of areas and of rows', () => {
  const area = feature({ id: 'k', properties: { name: 'Karlshamn', percent: 58.5, measured: '2021-10', municipality_code: '1082' } })
  const row = feature({ id: 'r', geometry: null, properties: { payee: 'AB', day: '2026-03-02', amount: -1234.5 } })

  const items = [...makeItems(figures, [area], sv), ...makeItems(figures, [area], en), ...makeItems(ledger, [row], sv)]

  expect(items.map(({ value, date, slice }) => [value, date, slice])).toEqual([
    ['58,5\u00a0%', 'oktober 2021', '2021-10'],
    ['58.5%', 'October 2021', '2021-10'],
    ['−1\u00a0234,50\u00a0kr', '2 mars 2026', null],
  ])
})

test('lists slices once, the newest first', () => {
  const measured = ['2016-10', '2021-10', '2016-10'].map((day, index) => feature({ id: `${index}`, properties: { measured: day } }))

  expect(listSlices(figures, measured, sv)).toEqual([
    { key: '2021-10', title: 'oktober 2021' },
    { key: '2016-10', title: 'oktober 2016' },
  ])
})

test('folds an object into the one that it says it is', () => {
  const items = makeItems(baths, [bath('a'), bath('b', { same_as: 'baths/a', address: 'Strandgatan' })], sv)

  const merged = mergeSame(items)

  expect(merged.map(({ key, also }) => [key, also.map((twin) => twin.key)])).toEqual([['baths/a', ['baths/b']]])
  expect(merged[0]?.searchText).toContain('strandgatan')
})

test.each([
  ['points at nothing here', { a: 'baths/none' }],
  ['points at itself', { a: 'baths/a' }],
  ['points in a ring', { a: 'baths/b', b: 'baths/a' }],
])('loses no object that %s', (_name, sames: Readonly<Record<string, string>>) => {
  const items = makeItems(
    baths,
    ['a', 'b'].map((id) => bath(id, { same_as: sames[id] ?? null })),
    sv,
  )

  expect(mergeSame(items).map(({ key }) => key)).toEqual(['baths/a', 'baths/b'])
})

test.each([
  ['Sölvesborg', 'solvesborg'],
  ['  Två   ord ', 'tva ord'],
  ['Ærø', 'aero'],
  ['ÅÄÖ', 'aao'],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('finds the box around several polygons', () => {
  const coordinates = [
    [
      [
        [14, 56],
        [15, 56.5],
        [14, 56],
      ] as const,
    ],
    [
      [
        [13, 57],
        [13.5, 57],
        [13, 57],
      ] as const,
    ],
  ]

  expect(boundsOf({ type: 'MultiPolygon', coordinates })).toEqual([13, 56, 15, 57])
})

test.each([
  ['touch', [1, 1, 2, 2], true],
  ['lie apart', [1.1, 1.1, 2, 2], false],
  ['lie one in the other', [-1, -1, 2, 2], true],
] as const)('boxes that %s', (_name, other, expected) => {
  expect(boundsMeet([0, 0, 1, 1], [...other])).toBe(expected)
})
