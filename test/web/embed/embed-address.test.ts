import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EmbedAddress, formatEmbedAddress, isEmbedAddress, parseEmbedAddress } from '../../../web/embed/embed-address.ts'
import { parseAddress } from '../../../web/state.ts'

const start: EmbedAddress = { state: parseAddress('/'), options: { theme: 'auto', show: 'list' } }

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const rounded = (limit: number, decimals: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => Number(value.toFixed(decimals)) + 0)
const layer = fc.oneof(
  name,
  fc.tuple(name, fc.stringMatching(/^[a-z0-9_-]{1,8}$/)).map((parts) => parts.join('/')),
)

const addresses: fc.Arbitrary<EmbedAddress> = fc
  .record({
    language: fc.constantFrom('sv' as const, 'en' as const),
    place: fc.option(fc.record({ dataset: name, id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/) })),
    layers: fc.option(fc.uniqueArray(layer, { minLength: 1, maxLength: 4 })),
    municipality: fc.option(fc.stringMatching(/^\d{4}$/)),
    near: fc.boolean(),
    slices: fc.dictionary(name, fc.string({ maxLength: 10 }), { maxKeys: 2, noNullPrototype: true }),
    view: fc.option(
      fc.record({ zoom: rounded(12, 2).map((zoom) => Math.abs(zoom)), latitude: rounded(90, 5), longitude: rounded(180, 5) }),
    ),
    inView: fc.boolean(),
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    show: fc.constantFrom('list' as const, 'map' as const),
  })
  .map(({ theme, show, ...state }) => ({ state: { ...start.state, ...state }, options: { theme, show } }))

test('reads back every address that it writes', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseEmbedAddress(formatEmbedAddress(address))).toEqual(address)
    }),
  )
})

test('reads any query without breaking, and writes an address of a frame', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const address = parseEmbedAddress(`/inbaddad?${query}`)

      expect(isEmbedAddress(formatEmbedAddress(address))).toBe(true)
      expect(parseEmbedAddress(formatEmbedAddress(address)).options).toEqual(address.options)
    }),
  )
})

test('writes an address that people can read', () => {
  const state = { ...start.state, language: 'en' as const, layers: ['baths/sea', 'figures'], municipality: '1082' }

  expect(formatEmbedAddress({ state, options: { theme: 'dark', show: 'map' } })).toBe(
    '/en/inbaddad?layers=baths/sea,figures&municipality=1082&show=map&theme=dark',
  )
  expect(formatEmbedAddress(start)).toBe('/inbaddad')
})

test.each([
  ['/inbaddad?layers=', { layers: null }],
  ['/inbaddad?layers=BATHS,<b>,../x,a//b', { layers: null }],
  ['/inbaddad?layers=baths/sea,<b>', { layers: ['baths/sea'] }],
  ['/inbaddad?municipality=108', { municipality: null }],
  ['/inbaddad?map=99/56/15', { view: null }],
  ['/inbaddad?map=12/56.1/15.5', { view: { zoom: 12, latitude: 56.1, longitude: 15.5 } }],
  ['/inbaddad?q=hemligt&sort=distance&panel=layers', { query: '', sort: null, panel: null }],
  ['/inbaddad?slice.FIGURES=x&slice.figures=2021', { slices: { figures: '2021' } }],
  ['/inbaddad/plats/baths/%E0%A4%A', { place: null }],
  ['/en/inbaddad/plats/baths/1', { language: 'en', place: { dataset: 'baths', id: '1' } }],
])('leaves what it does not understand in %s at the start', (address, expected) => {
  expect(parseEmbedAddress(address).state).toMatchObject(expected)
})

test.each([
  ['/inbaddad?theme=dark&show=map', { theme: 'dark', show: 'map' }],
  ['/inbaddad?theme=sepia&show=both', { theme: 'auto', show: 'list' }],
  ['/inbaddad?theme=light&theme=dark', { theme: 'light', show: 'list' }],
])('reads what the host chose in %s', (address, options) => {
  expect(parseEmbedAddress(address).options).toEqual(options)
})

test.each([
  ['/inbaddad', true],
  ['/inbaddad/', true],
  ['/en/inbaddad?layers=x', true],
  ['/inbaddad/plats/baths/1', true],
  ['/', false],
  ['/en/', false],
  ['/inbaddadmer', false],
  ['/plats/inbaddad/1', false],
])('tells whether %s is of a frame', (address, expected) => {
  expect(isEmbedAddress(address)).toBe(expected)
})
