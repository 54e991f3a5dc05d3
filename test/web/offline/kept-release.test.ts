import { expect, test } from 'vitest'
import { chooseFiles, isKeptCatalogue, isKeptManifest } from '../../../web/offline/kept-release.ts'
import { catalogue, manifest } from '../fixture.ts'

const json = { dataset: null, mediaType: 'application/json' }
const files = [
  ...manifest.files,
  { ...json, name: 'hours.json', bytes: 40_000 },
  { ...json, name: 'catalogue.json', bytes: 50_000 },
  { name: 'figures.geojson', dataset: 'figures', mediaType: 'application/geo+json', bytes: 10 },
]

test('keeps the objects that start on the map and what pages read of the whole release', () => {
  expect(chooseFiles(catalogue, { files }, 1_000_000)).toEqual(['hours.json', 'baths.geojson'])
})

test.each([
  [183_141 + 40_000, ['hours.json', 'baths.geojson']],
  [183_141 + 39_999, ['hours.json']],
  [39_999, []],
])('keeps no more than %i bytes', (most, expected) => {
  expect(chooseFiles(catalogue, { files }, most)).toEqual(expected)
})

test('reads a whole catalogue and manifest', () => {
  expect([isKeptCatalogue(catalogue), isKeptManifest(manifest)]).toEqual([true, true])
})

test.each([null, {}, { ...catalogue, release: '../..' }, { ...catalogue, datasets: [{ id: 'baths' }] }])(
  'refuses %j as a catalogue',
  (value) => {
    expect(isKeptCatalogue(value)).toBe(false)
  },
)

test.each([null, { files: [{ name: 'a' }] }, { files: 1 }])('refuses %j as a manifest', (value) => {
  expect(isKeptManifest(value)).toBe(false)
})
