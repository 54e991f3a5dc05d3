import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js'
import { offlinePatience } from '../offline-limits.ts'
import { cataloguePath } from '../site-address.ts'
import { waitAtMost } from '../wait-at-most.ts'
import { isAbsent } from './is-absent.ts'
import { findKept, findKeptRelease, noteCatalogue, retireAllBut } from './kept-caches.ts'
import { isKeeping } from './kept-page.ts'

/** The newest catalogue; where the network does not give it soon, that of the release that is kept. */
export async function answerCatalogue({ request, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const network = fetch(request).catch(() => undefined)
  event.waitUntil(network.then((answer) => note(answer?.clone())))
  const release = await findKeptRelease()
  const kept = release === undefined ? undefined : await findKept(release, cataloguePath)
  if (!kept) return (await network) ?? Response.error()
  const answer = await waitAtMost(offlinePatience.catalogueSeconds, network)
  return answer && !isAbsent(answer) ? answer : kept
}

/** What was withdrawn is forgotten here too. */
async function note(answer: Response | undefined): Promise<void> {
  if (answer?.status === 410) await retireAllBut(new Set())
  if (answer?.status === 200 && (await isKeeping())) await noteCatalogue(answer)
}
