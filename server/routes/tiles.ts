import { gunzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { ByteRange } from '../../tiles/pmtiles/header.ts'
import { type App, readMethods } from '../http/app-types.ts'
import { acceptsGzip } from '../http/content-coding.ts'
import { getLiveRelease, getRelease } from '../http/find-release.ts'
import { matchesTag } from '../http/preconditions.ts'
import { describeBytes, describeEmpty, describeProblems } from '../http/responses.ts'
import { immutable } from '../plugins/headers.ts'
import { sendProblem } from '../problem.ts'
import { noSuchTile } from '../problems.ts'
import type { Release } from '../store/release.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import type { TileArchive } from '../store/tile-archive.ts'
import { ArchiveName, ReleaseName, TileNumber } from './addresses.ts'

const tileParams = { archive: ArchiveName, z: TileNumber, x: TileNumber, y: TileNumber }
const mediaType = 'application/vnd.mapbox-vector-tile'
const response = {
  200: describeBytes('A vector tile, gzip unless the client does not accept it', mediaType),
  204: describeEmpty('The tile is empty'),
  304: describeEmpty('The tile has not changed'),
  ...describeProblems(404, 410, 429),
}

interface TileAddress {
  readonly archive: string
  readonly z: string
  readonly x: string
  readonly y: string
}

interface TileRequest {
  readonly address: TileAddress
  readonly headers: TileHeaders
}

/** Headers of every answer of a route, made once. */
interface TileHeaders {
  readonly gzip: Readonly<Record<string, string>>
  readonly plain: Readonly<Record<string, string>>
}

const newest = makeHeaders('public, max-age=60, must-revalidate')
const ofRelease = makeHeaders(immutable)

function makeHeaders(cacheControl: string): TileHeaders {
  const plain = { 'cache-control': cacheControl, 'content-type': mediaType, vary: 'accept-encoding' }
  return { plain, gzip: { ...plain, 'content-encoding': 'gzip' } }
}

/** Tiles one by one: of the live release for a minute, of a named release for a year. */
export function addTileRoutes(app: App, store: ReleaseStore): void {
  const about = { tags: ['tiles'], response }
  app.route({
    method: readMethods,
    url: '/tiles/:archive/:z/:x/:y.mvt',
    schema: { ...about, operationId: 'getNewestTile', summary: 'A tile of the newest release', params: Type.Object(tileParams) },
    handler: (request, reply) => sendTile(request, reply, { release: getLiveRelease(store), address: request.params, headers: newest }),
  })
  app.route({
    method: readMethods,
    url: '/tiles/:release/:archive/:z/:x/:y.mvt',
    schema: {
      ...about,
      operationId: 'getTile',
      summary: 'A tile of a release; never changes',
      params: Type.Object({ release: ReleaseName, ...tileParams }),
    },
    handler: (request, reply) => {
      const release = store.findOpened(request.params.release)
      const tile = { address: request.params, headers: ofRelease }
      // Nearly always open already: then nothing is waited for.
      if (release) return sendTile(request, reply, { release, ...tile })
      return getRelease(store, request.params.release).then((opened) => sendTile(request, reply, { release: opened, ...tile }))
    },
  })
}

function sendTile(
  request: FastifyRequest,
  reply: FastifyReply,
  { release, address, headers }: TileRequest & { readonly release: Release },
): FastifyReply | Promise<FastifyReply> {
  const archive = release.findArchive(address.archive)
  const [z, x, y] = [Number(address.z), Number(address.x), Number(address.y)]
  if (!archive?.covers(z, x, y)) return sendProblem(request, reply, noSuchTile)
  const range = archive.find(z, x, y)
  if (!range) return reply.code(204).header('cache-control', headers.plain['cache-control']).send()
  const isGzip = archive.isGzip && acceptsGzip(request.raw.headers['accept-encoding'])
  const tag = `"${archive.tagOf(range)}${archive.isGzip && !isGzip ? '-plain' : ''}"`
  reply.headers(isGzip ? headers.gzip : headers.plain).header('etag', tag)
  const known = request.raw.headers['if-none-match']
  if (known !== undefined && matchesTag(known, tag)) return reply.code(304).send()
  return sendBytes(reply, archive, { range, isGzip })
}

function sendBytes(
  reply: FastifyReply,
  archive: TileArchive,
  { range, isGzip }: { readonly range: ByteRange; readonly isGzip: boolean },
): FastifyReply | Promise<FastifyReply> {
  const unpack = (bytes: Buffer) => (archive.isGzip && !isGzip ? gunzipSync(bytes) : bytes)
  const stored = archive.read(range)
  return stored instanceof Promise ? stored.then((bytes) => reply.send(unpack(bytes))) : reply.send(unpack(stored))
}
