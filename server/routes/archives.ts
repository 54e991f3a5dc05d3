import { Type } from 'typebox'
import { type App, readMethods } from '../http/app-types.ts'
import type { CompressedCache } from '../http/compressed-cache.ts'
import { contentOfArchive } from '../http/file-content.ts'
import { getLiveRelease } from '../http/find-release.ts'
import { describeBytes, describeEmpty, describeProblems } from '../http/responses.ts'
import { sendContent } from '../http/send-content.ts'
import { revalidated } from '../plugins/headers.ts'
import { ProblemError } from '../problem.ts'
import { notFound } from '../problems.ts'
import type { Release } from '../store/release.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import type { StoredFile } from '../store/stored-file.ts'
import type { TileArchive } from '../store/tile-archive.ts'
import { ArchiveName } from './addresses.ts'
import { makeTileJson, TileJson } from './tile-json.ts'

interface Dependencies {
  readonly store: ReleaseStore
  readonly cache: CompressedCache
  readonly publicUrl: string
}

const params = Type.Object({ archive: ArchiveName })
const mediaType = 'application/vnd.pmtiles'
const fileResponse = {
  200: describeBytes('The whole archive', mediaType),
  206: describeBytes('The range that was asked for', mediaType),
  304: describeEmpty('The archive has not changed'),
  ...describeProblems(404, 410, 412, 416, 429),
}

/** Archives of the live release: described for map programs, and whole for programs that read ranges. */
export function addArchiveRoutes(app: App, { store, cache, publicUrl }: Dependencies): void {
  app.route({
    method: readMethods,
    url: '/tiles/:archive.json',
    schema: {
      tags: ['tiles'],
      operationId: 'getTileJson',
      summary: 'TileJSON 3.0 of the newest release',
      params,
      response: { 200: TileJson, ...describeProblems(404, 410, 429) },
    },
    handler: (request, reply) => {
      const release = getLiveRelease(store)
      const { archive } = getArchive(release, request.params.archive)
      reply.header('cache-control', revalidated)
      return makeTileJson(release.name, archive, publicUrl)
    },
  })
  app.route({
    method: readMethods,
    url: '/tiles/:archive.pmtiles',
    schema: {
      tags: ['tiles'],
      operationId: 'getArchive',
      summary: 'PMTiles archive of the newest release',
      params,
      response: fileResponse,
    },
    handler: (request, reply) => {
      const { file, archive } = getArchive(getLiveRelease(store), request.params.archive)
      reply.headers({ 'cache-control': revalidated, 'content-disposition': `attachment; filename="${file.name}"` })
      return sendContent(request, reply, { content: { ...contentOfArchive(file, archive), mediaType }, cache })
    },
  })
}

function getArchive(release: Release, name: string): { readonly file: StoredFile; readonly archive: TileArchive } {
  const archive = release.findArchive(name)
  const file = release.findFile(`${name}.pmtiles`)
  if (archive && file) return { archive, file }
  throw new ProblemError(notFound)
}
