import { expect, test } from 'vitest'
import { isAppPath, isDownload, languageOf, releaseOfFile, releaseOfTile, shellOf } from '../../../web/offline/site-address.ts'

const release = '20260101-120000-0123abcd'

test.each([
  [`/data/${release}/baths.geojson`, release, undefined],
  [`/data/${release}/../secret`, undefined, undefined],
  ['/data/baths.geojson', undefined, undefined],
  ['/data/catalogue.json', undefined, undefined],
  [`/tiles/${release}/basemap/5/17/9.mvt`, undefined, release],
  ['/tiles/basemap/5/17/9.mvt', undefined, undefined],
  [`/tiles/${release}/basemap.pmtiles`, undefined, undefined],
])('%s is a file of %j and a tile of %j', (path, file, tile) => {
  expect([releaseOfFile(path), releaseOfTile(path)]).toEqual([file, tile])
})

test.each([
  ['/', 'sv', '/', true],
  ['/en', 'en', '/en/', true],
  ['/en/', 'en', '/en/', true],
  ['/plats/baths/1', 'sv', '/', true],
  ['/en/plats/baths/1', 'en', '/en/', true],
  ['/konst/7', 'sv', '/', true],
  ['/en/konst/7', 'en', '/en/', true],
  ['/konst', 'sv', '/', false],
  ['/licenser', 'sv', '/', false],
  ['/en/licenser', 'en', '/en/', false],
  ['/english', 'sv', '/', false],
] as const)('%s is in %s, starts as %s, and shows the list or an object: %s', (path, language, shell, isApp) => {
  expect([languageOf(path), shellOf(languageOf(path)), isAppPath(path, ['konst'])]).toEqual([language, shell, isApp])
})

test.each([
  ['/data/baths.csv', true],
  ['/tiles/baths.pmtiles', true],
  ['/api/datasets', true],
  ['/ladda-ner', false],
])('%s is a download: %s', (path, expected) => {
  expect(isDownload(path)).toBe(expected)
})
