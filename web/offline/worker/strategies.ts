import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst } from 'workbox-strategies'
import { assetCache, releaseCache, tileCache } from '../cache-names.ts'
import { offlineLimits } from '../offline-limits.ts'
import { keptBytesOf, makeKeepable } from './keepable.ts'
import { measureCache } from './kept-caches.ts'
import { isKeeping } from './kept-page.ts'
import { makeTrimmer } from './trim-cache.ts'

/** Keeps whole and good answers only. */
const wholeAnswers: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => ((await isKeeping()) ? makeKeepable(response) : null),
}

/** Files never change, so what is kept is right. What would not fit is shown but not kept. */
export const filesOf = oncePerRelease((release) => {
  const cacheName = releaseCache(release)
  const fitting: WorkboxPlugin = {
    cacheWillUpdate: async ({ response }) => {
      const keepable = await makeKeepable(response)
      if (!keepable || !(await isKeeping())) return null
      return (await measureCache(cacheName)) + keptBytesOf(keepable) <= offlineLimits.dataBytes ? keepable : null
    },
  }
  return new CacheFirst({ cacheName, plugins: [fitting] })
})

/** The tiles that were looked at last: bounded by number and by size, and the first to go when the device is full. */
export const tilesOf = oncePerRelease((release) => {
  const cacheName = tileCache(release)
  const trim = makeTrimmer(cacheName, offlineLimits.tileBytes)
  const bounded = new ExpirationPlugin({ maxEntries: offlineLimits.tileCount, purgeOnQuotaError: true })
  const trimmed: WorkboxPlugin = { cacheDidUpdate: ({ newResponse }) => trim(keptBytesOf(newResponse)) }
  return new CacheFirst({ cacheName, plugins: [wholeAnswers, bounded, trimmed] })
})

/** Scripts and fonts outside the kept set: their names change with what they hold. */
export const otherAssets = new CacheFirst({
  cacheName: assetCache,
  plugins: [wholeAnswers, new ExpirationPlugin({ maxEntries: offlineLimits.assetCount, purgeOnQuotaError: true })],
})

function oncePerRelease(make: (release: string) => CacheFirst): (release: string) => CacheFirst {
  const made = new Map<string, CacheFirst>()
  return (release) => {
    const strategy = made.get(release) ?? make(release)
    made.set(release, strategy)
    return strategy
  }
}
