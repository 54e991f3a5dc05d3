import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { embeddingPath, embedPath } from '../../data/model/embed-path.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { type App, readMethods } from '../http/app-types.ts'
import type { CompressedCache } from '../http/compressed-cache.ts'
import { getLiveRelease } from '../http/find-release.ts'
import { sendContent } from '../http/send-content.ts'
import { isOpenData, revalidated } from '../plugins/headers.ts'
import { sendProblem } from '../problem.ts'
import { notFound } from '../problems.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { DatasetId, ObjectId } from './addresses.ts'
import { type PageAddress, type PageRenderer, splitLanguage } from './page-renderer.ts'

interface Dependencies {
  readonly store: ReleaseStore
  readonly cache: CompressedCache
  readonly renderer: PageRenderer
}

const prefixes = [
  ['', 'sv'],
  ['/en', 'en'],
] as const satisfies readonly (readonly [string, Language])[]

const listPages = ['/', '/ladda-ner', '/licenser', embeddingPath, '/tillganglighet', embedPath] as const
/** What the path of a place may begin with: nothing, or the frame's name. */
const placeParents = ['', embedPath] as const
const hidden = { hide: true }

/** The pages, in both languages: they work without JavaScript, and are where it starts. */
export function addPageRoutes(app: App, dependencies: Dependencies): void {
  const { store } = dependencies
  for (const [prefix, language] of prefixes) {
    for (const path of listPages) {
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        sendPage(request, reply, { address: { path, language, feature: null }, ...dependencies })
      app.route({ method: readMethods, url: `${prefix}${path}`, schema: hidden, handler })
    }
    for (const parent of placeParents) {
      app.route({
        method: readMethods,
        url: `${prefix}${parent}/plats/:dataset/:id`,
        schema: { ...hidden, params: Type.Object({ dataset: DatasetId, id: ObjectId }) },
        handler: async (request, reply) => {
          const { dataset, id } = request.params
          const feature = (await getLiveRelease(store).findFeature(dataset, id)) ?? null
          return sendPage(request, reply, { address: { path: `${parent}/plats/${dataset}/${id}`, language, feature }, ...dependencies })
        },
      })
    }
  }
  addRedirects(app)
}

/** Addresses that people type: without the slash, or with one too many. What is chosen after the question mark goes along. */
function addRedirects(app: App): void {
  const paths = prefixes.flatMap(([prefix]) => listPages.filter((page) => page !== '/').map((page) => `${prefix}${page}`))
  const redirects = [['/en', '/en/'] as const, ...paths.map((path) => [`${path}/`, path] as const)]
  for (const [url, target] of redirects) {
    const handler = (request: FastifyRequest, reply: FastifyReply) => reply.redirect(`${target}${queryOf(request)}`, 308)
    app.route({ method: readMethods, url, schema: hidden, handler })
  }
}

function queryOf(request: FastifyRequest): string {
  const url = request.raw.url ?? ''
  return url.includes('?') ? url.slice(url.indexOf('?')) : ''
}

/** Answers addresses that do not exist: people get a page, programs a problem. */
export function addNotFound(app: App, dependencies: Dependencies): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const path = (request.raw.url ?? '').split('?', 1)[0] ?? ''
    const isForPeople = request.headers.accept?.includes('text/html') === true && !isOpenData(path)
    if (!isForPeople || dependencies.store.live.kind === 'withdrawal') return sendProblem(request, reply, notFound)
    return sendPage(request, reply, { address: { ...splitLanguage(path), feature: null }, ...dependencies, status: 404 })
  })
}

interface PageRequest extends Dependencies {
  readonly address: PageAddress
  /** Overrules the page's own. */
  readonly status?: 404
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { address, store, cache, renderer, status }: PageRequest,
): Promise<FastifyReply> {
  const answer = renderer.render(getLiveRelease(store), address)
  reply.code(status ?? answer.status).headers({ 'cache-control': revalidated, 'content-language': address.language })
  return sendContent(request, reply, { content: answer.content, cache })
}
