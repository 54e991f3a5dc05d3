import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js'
import { NetworkOnly } from 'workbox-strategies'
import { pageCache } from '../cache-names.ts'
import { offlineLimits, offlinePatience } from '../offline-limits.ts'
import { isAppPath, languageOf, shellOf } from '../site-address.ts'
import { isAbsent } from './is-absent.ts'
import { makeKeepable } from './keepable.ts'
import { readKeptCatalogue } from './kept-caches.ts'
import { belongsToBuild, isKeeping, keptPage } from './kept-page.ts'
import { offlineBuild } from './offline-build.ts'
import { writeOfflinePage } from './offline-page.ts'

const network = new NetworkOnly({ networkTimeoutSeconds: offlinePatience.pageSeconds })

/**
 * A page from the network; where there is none, the list, the map and every object as the page that makes them from the kept
 * data, and other pages as they were last read.
 */
export async function answerPage({ request, event, url }: RouteHandlerCallbackOptions): Promise<Response> {
  const answer = await network.handle({ request, event }).catch(() => undefined)
  if (!answer || isAbsent(answer)) return (await findOffline(url)) ?? answer ?? Response.error()
  event.waitUntil(keepPage(answer.clone(), url))
  return answer
}

async function findOffline(url: URL): Promise<Response | undefined> {
  const language = languageOf(url.pathname)
  if (await isApp(url)) return keptPage.matchPrecache(shellOf(language))
  const read = await caches.match(url.pathname, { cacheName: pageCache })
  if (read) return read
  return new Response(writeOfflinePage(language, offlineBuild.styles), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Whether the page itself understands the address; which ones lead to objects is in the catalogue. */
async function isApp({ pathname }: URL): Promise<boolean> {
  const catalogue = await readKeptCatalogue()
  return isAppPath(
    pathname,
    (catalogue?.datasets ?? []).map(({ path }) => path),
  )
}

/** Keeps a text page that was read. A query may hold what somebody searched for, and a page of another build would lack its styles here. */
async function keepPage(answer: Response, url: URL): Promise<void> {
  if (url.search !== '' || (await isApp(url)) || !(await isKeeping())) return
  const keepable = await makeKeepable(answer)
  if (!keepable || !(await belongsToBuild(keepable))) return
  const cache = await caches.open(pageCache)
  await cache.delete(url.pathname)
  await cache.put(url.pathname, keepable)
  const [oldest, ...others] = await cache.keys()
  if (oldest && others.length >= offlineLimits.pageCount) await cache.delete(oldest)
}
