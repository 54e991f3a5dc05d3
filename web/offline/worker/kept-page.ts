import { setCacheNameDetails } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.js'
import { PrecacheController } from 'workbox-precaching'
import { cachePrefix } from '../cache-names.ts'
import { shellOf } from '../site-address.ts'
import { makeKeepable } from './keepable.ts'
import { offlineBuild } from './offline-build.ts'

const shells = [shellOf('sv'), shellOf('en')]

setCacheNameDetails({ prefix: cachePrefix })

const keepable: WorkboxPlugin = { cacheWillUpdate: ({ request, response }) => makePageKeepable(request.url, response) }

/** The page itself: what it starts as in each language, and its scripts, styles and fonts. Kept whole or not at all. */
export const keptPage = new PrecacheController({ plugins: [keepable] })
keptPage.addToCacheList([
  ...shells.map((url) => ({ url, revision: offlineBuild.id })),
  ...offlineBuild.assets.map((url) => ({ url, revision: null })),
])

/** A page of another build, met while the site is being replaced, would ask for scripts that are not kept: better no worker yet. */
async function makePageKeepable(url: string, response: Response): Promise<Response | null> {
  const isShell = shells.includes(new URL(url, location.origin).pathname)
  return isShell && !(await belongsToBuild(response)) ? null : makeKeepable(response)
}

/** Whether a page names the script of the build that this worker keeps. */
export async function belongsToBuild(page: Response): Promise<boolean> {
  return (await page.clone().text()).includes(offlineBuild.entry)
}

/** Whether anything may be kept: after somebody has removed everything, the worker lives on until the page is left, and keeps nothing. */
export async function isKeeping(): Promise<boolean> {
  return caches.has(keptPage.strategy.cacheName)
}

/** Fetches the page again after it was removed. The library does so only while a worker is installed, which this one is already. */
export async function restorePage(): Promise<void> {
  const cache = await caches.open(keptPage.strategy.cacheName)
  for (const [url, key] of keptPage.getURLsToCacheKeys()) {
    const response = await fetch(url).catch(() => undefined)
    const kept = response && (await makePageKeepable(url, response))
    if (kept) await cache.put(key, kept)
  }
}
