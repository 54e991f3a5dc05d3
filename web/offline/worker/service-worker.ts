import { clientsClaim } from 'workbox-core'
import { PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { pageCache } from '../cache-names.ts'
import { isOfflineRequest, type OfflineAnswer, type OfflineRequest } from '../offline-message.ts'
import { cataloguePath, isDownload, releaseOfFile, releaseOfTile } from '../site-address.ts'
import { answerCatalogue } from './answer-catalogue.ts'
import { answerPage } from './answer-page.ts'
import { keepRelease } from './keep-release.ts'
import { findKeptRelease, forgetAll, isComplete, measureCaches } from './kept-caches.ts'
import { keptPage } from './kept-page.ts'
import { offlineBuild } from './offline-build.ts'
import { filesOf, otherAssets, tilesOf } from './strategies.ts'

declare const self: ServiceWorkerGlobalScope

// Makes the page work without a network. Only answers of this site to GET are ever kept; docs/offline.md says which.

const isWhole = ({ headers, destination }: Request) => destination !== 'document' && !headers.has('range')

// The first route that fits answers. Pages come before what is kept of them, since the network knows better.
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !isDownload(url.pathname), answerPage)
registerRoute(new PrecacheRoute(keptPage, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }))
registerRoute(({ request, url, sameOrigin }) => sameOrigin && url.pathname === cataloguePath && isWhole(request), answerCatalogue)
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && isWhole(request) && releaseOfFile(url.pathname),
  (options) => filesOf(releaseOfFile(options.url.pathname) ?? '').handle(options),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && releaseOfTile(url.pathname),
  (options) => tilesOf(releaseOfTile(options.url.pathname) ?? '').handle(options),
)
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'), otherAssets)

// The visit that brings the worker is also the one that it serves next.
clientsClaim()
self.addEventListener('install', (event) => void keptPage.install(event))
self.addEventListener('activate', (event) => {
  void keptPage.activate(event)
  event.waitUntil(startAfresh())
})

self.addEventListener('message', (event) => {
  const request: unknown = event.data
  if (!isOfflineRequest(request)) return
  event.waitUntil(answer(event, request).then((value) => event.ports[0]?.postMessage(value)))
})

/** Pages kept by a worker before belong to its build. The browser may fetch a page while the worker is still waking up. */
async function startAfresh(): Promise<void> {
  await caches.delete(pageCache)
  await self.registration.navigationPreload?.enable()
}

async function answer(event: ExtendableEvent, request: OfflineRequest): Promise<OfflineAnswer | boolean> {
  switch (request.type) {
    case 'knows':
      return offlineBuild.assets.includes(request.script)
    case 'keep':
      await keepRelease(event, request.tiles)
      break
    case 'forget':
      await forgetAll()
      break
    case 'SKIP_WAITING':
      await self.skipWaiting()
      break
    case 'tell':
      break
  }
  return describe()
}

async function describe(): Promise<OfflineAnswer> {
  const release = await findKeptRelease()
  return { isOn: true, isComplete: release !== undefined && (await isComplete(release)), bytes: await measureCaches() }
}
