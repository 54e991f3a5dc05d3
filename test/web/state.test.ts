import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AddressState, formatAddress, languagePath, parseAddress } from '../../web/state.ts'

const start: AddressState = {
  language: 'sv',
  place: null,
  layers: null,
  query: '',
  origin: null,
  municipality: null,
  facets: {},
  openNow: false,
  near: true,
  slices: {},
  sort: null,
  view: null,
  inView: false,
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
  origin: fc.option(
    fc.record({
      position: fc.tuple(rounded(180, 5), rounded(90, 5)),
      precision: fc.constantFrom('exact' as const, 'middle' as const, 'near' as const),
      name: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed()),
    }),
  ),
  municipality: fc.option(fc.stringMatching(/^\d{4}$/)),
  facets: fc.dictionary(name, fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { maxKeys: 2, noNullPrototype: true }),
  openNow: fc.boolean(),
  near: fc.boolean(),
  slices: fc.dictionary(name, fc.string({ maxLength: 10 }), { maxKeys: 2, noNullPrototype: true }),
  sort: fc.constantFrom(null, 'name' as const, 'distance' as const),
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
    origin: { position: [15.282939, 56.206976], precision: 'exact', name: 'Ronneby station' },
    municipality: '1082',
    facets: { step_free: ['true'], languages: ['ar', 'so'] },
    openNow: true,
    near: false,
    slices: { figures: '2021-10' },
    sort: 'distance',
    view: { zoom: 12, latitude: 56.17, longitude: 14.86 },
  }

  expect(formatAddress(state)).toBe(
    '/plats/baths/register-1?layers=baths/sea,baths/lake&municipality=1082&f.step_free=true&f.languages=ar,so&open=now&near=0&slice.figures=2021-10&sort=distance&map=12/56.17/14.86#q=norra+piren&from=56.20698,15.28294,exact,Ronneby+station',
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
  ['/?sort=price', { sort: null }],
  ['/?f.=x&f.kind=', { facets: {} }],
  ['/?open=later', { openNow: false }],
  ['/?list=all', { inView: false }],
  ['/#from=56.2,15.3,guess,Here', { origin: null }],
  ['/#from=156.2,15.3,exact,Here', { origin: null }],
  ['/#from=56.2,15.3,exact,', { origin: null }],
  ['/#content', { query: '', origin: null }],
  ['/plats/baths/%E0%A4%A', { place: null }],
  ['/plats/baths', { place: null }],
  ['/plats/baths/a/b', { place: null }],
  ['/english/', { language: 'sv' }],
  ['/en', { language: 'en' }],
])('leaves what it does not understand in %s at the start', (address, expected) => {
  expect(parseAddress(address)).toMatchObject(expected)
})

test('keeps words and start out of what a browser sends, and still reads older links', () => {
  const written = new URL(formatAddress({ ...start, query: 'tandis' }), 'https://example.se')

  expect([written.search, written.hash]).toEqual(['', '#q=tandis'])
  expect(parseAddress('/?q=tandis').query).toBe('tandis')
})

test('puts pages of the other language under its name', () => {
  expect([languagePath('sv', '/ladda-ner'), languagePath('en', '/ladda-ner'), languagePath('en', '/')]).toEqual([
    '/ladda-ner',
    '/en/ladda-ner',
    '/en/',
  ])
})
