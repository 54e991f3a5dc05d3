import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AddressState, formatAddress, languagePath, parseAddress } from '../../web/state.ts'

const start: AddressState = {
  language: 'sv',
  place: null,
  layers: null,
  query: '',
  municipality: null,
  near: true,
  slices: {},
  sort: 'name',
  view: null,
  inView: true,
  panel: null,
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const rounded = (limit: number, decimals: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => Number(value.toFixed(decimals)) + 0)

const states: fc.Arbitrary<AddressState> = fc.record({
  language: fc.constantFrom('sv' as const, 'en' as const),
  place: fc.option(fc.record({ dataset: name, id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/) })),
  layers: fc.option(
    fc.uniqueArray(
      fc.tuple(name, name).map((parts) => parts.join('/')),
      { maxLength: 4 },
    ),
  ),
  query: fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed()),
  municipality: fc.option(fc.stringMatching(/^\d{4}$/)),
  near: fc.boolean(),
  slices: fc.dictionary(name, fc.string({ maxLength: 10 }), { maxKeys: 2, noNullPrototype: true }),
  sort: fc.constantFrom('name' as const, 'distance' as const),
  view: fc.option(fc.record({ zoom: rounded(12, 2).map((zoom) => Math.abs(zoom)), latitude: rounded(90, 5), longitude: rounded(180, 5) })),
  inView: fc.boolean(),
  panel: fc.constantFrom(null, 'layers' as const),
})

test('reads back every state that it writes', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseAddress(formatAddress(state))).toEqual(state)
    }),
  )
})

test('writes the shortest address for the start', () => {
  expect([formatAddress(start), formatAddress({ ...start, language: 'en' })]).toEqual(['/', '/en/'])
})

test('writes an address that people can read', () => {
  const state: AddressState = {
    ...start,
    place: { dataset: 'baths', id: 'register-1' },
    layers: ['baths/sea', 'baths/lake'],
    query: 'norra piren',
    municipality: '1082',
    near: false,
    slices: { figures: '2021-10' },
    sort: 'distance',
    view: { zoom: 12, latitude: 56.17, longitude: 14.86 },
  }

  expect(formatAddress(state)).toBe(
    '/plats/baths/register-1?layers=baths/sea,baths/lake&q=norra+piren&municipality=1082&near=0&slice.figures=2021-10&sort=distance&map=12/56.17/14.86',
  )
})

test.each([
  ['/?map=12/56', { view: null }],
  ['/?map=12/91/14', { view: null }],
  ['/?map=//', { view: null }],
  ['/?map=x/y/z', { view: null }],
  ['/?municipality=108', { municipality: null }],
  ['/?municipality=abcd', { municipality: null }],
  ['/?layers=', { layers: [] }],
  ['/?layers=a,,a', { layers: ['a'] }],
  ['/?slice.=x', { slices: {} }],
  ['/?sort=price', { sort: 'name' }],
  ['/plats/baths/%E0%A4%A', { place: null }],
  ['/plats/baths', { place: null }],
  ['/plats/baths/a/b', { place: null }],
  ['/english/', { language: 'sv' }],
  ['/en', { language: 'en' }],
])('leaves what it does not understand in %s at the start', (address, expected) => {
  expect(parseAddress(address)).toMatchObject(expected)
})

test('puts pages of the other language under its name', () => {
  expect([languagePath('sv', '/ladda-ner'), languagePath('en', '/ladda-ner'), languagePath('en', '/')]).toEqual([
    '/ladda-ner',
    '/en/ladda-ner',
    '/en/',
  ])
})
