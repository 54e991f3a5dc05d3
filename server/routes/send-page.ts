import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CompressedCache } from '../http/compressed-cache.ts'
import { getLiveRelease } from '../http/find-release.ts'
import { sendContent } from '../http/send-content.ts'
import { revalidated } from '../plugins/headers.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import type { PageAddress, PageRenderer } from './page-renderer.ts'

/** What pages are made from and sent with. */
export interface PageDependencies {
  readonly store: ReleaseStore
  readonly cache: CompressedCache
  readonly renderer: PageRenderer
}

interface PageAnswer extends PageDependencies {
  readonly address: PageAddress
  /** Overrules the page's own. */
  readonly status?: 404
}

/** Answers with a page of the live release. Throws the problem 410 when that was withdrawn. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { address, store, cache, renderer, status }: PageAnswer,
): Promise<FastifyReply> {
  const answer = renderer.render(getLiveRelease(store), address)
  reply.code(status ?? answer.status).headers({ 'cache-control': revalidated, 'content-language': address.language })
  return sendContent(request, reply, { content: answer.content, cache })
}
