import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import {
  cachePrefix,
  findReleaseOf,
  listReleases,
  listRetired,
  pageCache,
  releaseCache,
  tileCache,
} from '../../../web/offline/cache-names.ts'

const old = '20260101-120000-0123abcd'
const new_ = '20260301-080000-89abcdef'
const caches = ['theirs', pageCache, releaseCache(old), tileCache(old), releaseCache(new_), tileCache(new_)]

test('knows which release a cache belongs to', () => {
  expect(caches.map(findReleaseOf)).toEqual([undefined, undefined, old, old, new_, new_])
})

test('lists releases with files, the newest first', () => {
  expect(listReleases([...caches, tileCache('20270101-000000-00000000')])).toEqual([new_, old])
})

test.each([
  [[new_], [releaseCache(old), tileCache(old)]],
  [[old, new_], []],
  [[], [releaseCache(old), tileCache(old), releaseCache(new_), tileCache(new_)]],
])('with %j wanted, %j goes', (wanted, gone) => {
  expect(listRetired(caches, new Set(wanted))).toEqual(gone)
})

test('the worker that removes everything knows the same caches', async () => {
  expect(await readFile('web/public/sw-off.js', 'utf8')).toContain(`const prefix = '${cachePrefix}'\n`)
})
