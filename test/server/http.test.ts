import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { CompressedCache } from '../../server/http/compressed-cache.ts'
import { acceptsGzip, chooseCoding } from '../../server/http/content-coding.ts'
import { parseRange } from '../../server/http/range.ts'

test.each([
  [undefined, false, undefined],
  ['', false, undefined],
  ['identity', false, undefined],
  ['gzip', true, 'gzip'],
  ['gzip, deflate, br, zstd', true, 'br'],
  ['*', true, 'br'],
  ['br', false, 'br'],
  ['gzip;q=0', false, undefined],
  ['gzip;q=0.0, *;q=0.5', false, 'br'],
  ['br;q=0, *', true, 'gzip'],
  ['GZIP;Q=1', true, 'gzip'],
  ['gzip; q=0.5, br; q=0', true, 'gzip'],
  ['gzip;q=nonsense', false, undefined],
])('Accept-Encoding %j: gzip %s, best %s', (header, gzip, best) => {
  expect(acceptsGzip(header)).toBe(gzip)
  expect(chooseCoding(header)).toBe(best)
})

test.each([
  ['bytes=0-0', 1, { first: 0, last: 0 }],
  ['bytes=0-', 0, 'unsatisfiable'],
  ['bytes=-1', 0, 'unsatisfiable'],
  ['BYTES=1-2', 10, { first: 1, last: 2 }],
  ['bytes= 1-2 ', 10, { first: 1, last: 2 }],
  ['bytes=1 - 2', 10, undefined],
  ['bytes=0x1-2', 10, undefined],
  ['bytes=1e1-', 100, undefined],
])('the range %j of %i bytes is %j', (header, size, expected) => {
  expect(parseRange(header, size)).toEqual(expected)
})

test('compresses once, however many ask at the same time', async () => {
  const cache = new CompressedCache()
  let loads = 0
  const load = async () => {
    loads++
    return Buffer.from('text')
  }

  const all = await Promise.all([cache.get('a', 'gzip', load), cache.get('a', 'gzip', load), cache.get('a', 'br', load)])

  expect(loads).toBe(2)
  expect(all[0]).toBe(all[1])
  expect(gunzipSync(all[0]).toString()).toBe('text')
})

test('throws out what was made first when there is no room, and makes it again', async () => {
  const cache = new CompressedCache(60)
  const loads: string[] = []
  const get = (name: string) =>
    cache.get(name, 'gzip', async () => {
      loads.push(name)
      return Buffer.from(name.repeat(10))
    })

  for (const name of ['a', 'b', 'c', 'c', 'a']) await get(name)

  expect(loads).toEqual(['a', 'b', 'c', 'a'])
})

test('does not remember a failure', async () => {
  const cache = new CompressedCache()
  const failing = cache.get('a', 'gzip', () => Promise.reject(new Error('The disk is gone')))
  await expect(failing).rejects.toThrow('The disk is gone')

  const second = await cache.get('a', 'gzip', async () => Buffer.from('text'))

  expect(gunzipSync(second).toString()).toBe('text')
})
