import { expect, test } from 'vitest'
import { formatPlacePaths, parsePlacePaths } from '../../web/place-paths.ts'
import { formatAddress, parseAddress } from '../../web/state.ts'

const datasets = [
  { id: 'public-art', path: 'konst' },
  { id: 'baths', path: 'plats/baths' },
  { id: 'trees', path: 'trad' },
]
const paths = { 'public-art': 'konst', trees: 'trad' }

test('hands the paths of datasets that have their own from the server to the page', () => {
  expect(parsePlacePaths(formatPlacePaths(datasets) ?? null)).toEqual(paths)
})

test('hands over nothing where no dataset has a path of its own', () => {
  expect([formatPlacePaths([{ id: 'baths', path: 'plats/baths' }]), parsePlacePaths(null)]).toEqual([undefined, {}])
})

test.each([
  ['/konst/pages-skeppet', { dataset: 'public-art', id: 'pages-skeppet' }],
  ['/en/konst/pages-skeppet?q=x', { dataset: 'public-art', id: 'pages-skeppet' }],
  ['/trad/1/', { dataset: 'trees', id: '1' }],
  ['/plats/baths/1', { dataset: 'baths', id: '1' }],
  ['/plats/public-art/1', { dataset: 'public-art', id: '1' }],
  ['/plats/constructor/1', { dataset: 'constructor', id: '1' }],
  ['/bild/1', null],
  ['/konst', null],
  ['/plats/konst', null],
  ['/konst/a/b', null],
  ['/konst/%E0%A4%A', null],
])('reads %s', (address, place) => {
  expect(parseAddress(address, paths).place).toEqual(place)
})

test.each([
  ['/konst/pages-skeppet', '/konst/pages-skeppet'],
  ['/en/plats/public-art/1', '/en/konst/1'],
  ['/plats/baths/1', '/plats/baths/1'],
  ['/plats/constructor/1', '/plats/constructor/1'],
])('writes the place of %s as %s', (address, written) => {
  expect(formatAddress(parseAddress(address, paths), paths)).toBe(written)
})
