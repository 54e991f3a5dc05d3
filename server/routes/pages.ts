import type { FastifyReply, FastifyRequest } from 'fastify'
import { embeddingPath, embedPath } from '../../data/model/embed-path.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { type App, readMethods } from '../http/app-types.ts'
import { isOpenData } from '../plugins/headers.ts'
import { sendProblem } from '../problem.ts'
import { notFound } from '../problems.ts'
import { noObject, splitLanguage } from './page-renderer.ts'
import { addPlaceRoutes } from './places.ts'
import { type PageDependencies, sendPage } from './send-page.ts'

const prefixes = [
  ['', 'sv'],
  ['/en', 'en'],
] as const satisfies readonly (readonly [string, Language])[]

const listPages = ['/', '/ladda-ner', '/licenser', embeddingPath, '/tillganglighet', embedPath] as const
const hidden = { hide: true }

/** The pages, in both languages: they work without JavaScript, and are where it starts. */
export function addPageRoutes(app: App, dependencies: PageDependencies): void {
  for (const [prefix, language] of prefixes) {
    for (const path of listPages) {
      const handler = (request: FastifyRequest, reply: FastifyReply) =>
        sendPage(request, reply, { address: { path, language, ...noObject }, ...dependencies })
      app.route({ method: readMethods, url: `${prefix}${path}`, schema: hidden, handler })
    }
    addPlaceRoutes(app, { prefix, language }, dependencies)
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
export function addNotFound(app: App, dependencies: PageDependencies): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const path = (request.raw.url ?? '').split('?', 1)[0] ?? ''
    const isForPeople = request.headers.accept?.includes('text/html') === true && !isOpenData(path)
    if (!isForPeople || dependencies.store.live.kind === 'withdrawal') return sendProblem(request, reply, notFound)
    return sendPage(request, reply, { address: { ...splitLanguage(path), ...noObject }, ...dependencies, status: 404 })
  })
}
