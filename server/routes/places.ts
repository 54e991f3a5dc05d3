import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { embedPath, toEmbedPath } from '../../data/model/embed-path.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { type App, readMethods } from '../http/app-types.ts'
import { getLiveRelease } from '../http/find-release.ts'
import { revalidated } from '../plugins/headers.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { DatasetId, ObjectId } from './addresses.ts'
import { noObject } from './page-renderer.ts'
import { type PageDependencies, sendPage } from './send-page.ts'

interface LanguagePrefix {
  readonly prefix: string
  readonly language: Language
}

interface PlaceAddress extends LanguagePrefix {
  readonly dataset: string
  readonly id: string
}

/**
 * The pages of objects. Every object answers to `/plats/<dataset>/<id>`; where its dataset has a path of its own, as the release says,
 * that leads on to `/<path>/<id>`, the one address that the page names as its own.
 */
export function addPlaceRoutes(app: App, language: LanguagePrefix, dependencies: PageDependencies): void {
  const { prefix } = language
  app.route({
    method: readMethods,
    url: `${prefix}/plats/:dataset/:id`,
    schema: { hide: true, params: Type.Object({ dataset: DatasetId, id: ObjectId }) },
    handler: (request, reply) => sendPlace(request, reply, { ...language, ...request.params }, dependencies),
  })
  app.route({
    method: readMethods,
    url: `${prefix}${embedPath}/plats/:dataset/:id`,
    schema: { hide: true, params: Type.Object({ dataset: DatasetId, id: ObjectId }) },
    handler: (request, reply) => sendFramedPlace(request, reply, { ...language, ...request.params }, dependencies),
  })
  app.route({
    method: readMethods,
    url: `${prefix}/:path/:id`,
    schema: { hide: true, params: Type.Object({ path: Type.String(), id: Type.String() }) },
    handler: (request, reply) => {
      const { path, id } = request.params
      const dataset = findByPath(dependencies.store, path)
      // Any address of two parts that no other route takes comes here.
      return dataset === undefined ? reply.callNotFound() : sendPlace(request, reply, { ...language, dataset, id }, dependencies)
    },
  })
}

/** The dataset whose objects have this path. */
function findByPath({ live }: ReleaseStore, path: string): string | undefined {
  return live.kind === 'release' ? live.catalogue.datasets.find((dataset) => dataset.path === path)?.id : undefined
}

async function sendPlace(
  request: FastifyRequest,
  reply: FastifyReply,
  { prefix, language, dataset, id }: PlaceAddress,
  dependencies: PageDependencies,
): Promise<FastifyReply> {
  const release = getLiveRelease(dependencies.store)
  const feature = await release.findFeature(dataset, id)
  const [asked = '', query] = (request.raw.url ?? '').split('?', 2)
  if (!feature) return sendPage(request, reply, { address: { path: asked.slice(prefix.length), language, ...noObject }, ...dependencies })
  const path = `/${release.findDataset(dataset)?.path ?? `plats/${dataset}`}/${id}`
  // The release may change its mind about a path: the redirect is asked about every time.
  const target = `${prefix}${path}${query === undefined ? '' : `?${query}`}`
  if (asked !== prefix + path) return reply.header('cache-control', revalidated).redirect(target, 308)
  return sendPage(request, reply, { address: { path, language, feature, ...(await release.readAbout(dataset, id)) }, ...dependencies })
}

/** In a frame every object has one form of address, whatever its dataset's own path. */
async function sendFramedPlace(
  request: FastifyRequest,
  reply: FastifyReply,
  { language, dataset, id }: PlaceAddress,
  dependencies: PageDependencies,
): Promise<FastifyReply> {
  const release = getLiveRelease(dependencies.store)
  const feature = (await release.findFeature(dataset, id)) ?? null
  const about = feature ? await release.readAbout(dataset, id) : noObject
  return sendPage(request, reply, {
    address: { path: toEmbedPath(`/plats/${dataset}/${id}`), language, ...about, feature },
    ...dependencies,
  })
}
