import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type App, readMethods } from '../http/app-types.ts'
import type { CompressedCache } from '../http/compressed-cache.ts'
import { contentOfFile } from '../http/file-content.ts'
import { getLiveRelease, getRelease } from '../http/find-release.ts'
import { describeBytes, describeEmpty, describeProblems } from '../http/responses.ts'
import { sendContent } from '../http/send-content.ts'
import { immutable, revalidated } from '../plugins/headers.ts'
import { ProblemError } from '../problem.ts'
import { notFound } from '../problems.ts'
import type { Release } from '../store/release.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { FileName, ReleaseName } from './addresses.ts'

interface Dependencies {
  readonly store: ReleaseStore
  readonly cache: CompressedCache
}

/** Files about the release are for looking at; everything else is for keeping. */
const shownFiles: ReadonlySet<string> = new Set(['manifest.json', 'catalogue.json'])

const response = {
  200: describeBytes('The whole file; its media type is in the manifest', '*/*'),
  206: describeBytes('The range that was asked for', '*/*'),
  304: describeEmpty('The file has not changed'),
  ...describeProblems(404, 410, 412, 416, 429),
}

/** Every file of a release: the newest, asked about every time, and those of a named release, kept for a year. */
export function addFileRoutes(app: App, { store, cache }: Dependencies): void {
  const about = { tags: ['files'], response }
  app.route({
    method: readMethods,
    url: '/data/:file',
    schema: { ...about, operationId: 'getNewestFile', summary: 'A file of the newest release', params: Type.Object({ file: FileName }) },
    handler: (request, reply) => {
      reply.header('cache-control', revalidated)
      return sendFile(request, reply, { release: getLiveRelease(store), name: request.params.file, cache })
    },
  })
  app.route({
    method: readMethods,
    url: '/data/:release/:file',
    schema: {
      ...about,
      operationId: 'getFile',
      summary: 'A file of a release; never changes',
      params: Type.Object({ release: ReleaseName, file: FileName }),
    },
    handler: async (request, reply) => {
      const release = await getRelease(store, request.params.release)
      reply.header('cache-control', immutable)
      return sendFile(request, reply, { release, name: request.params.file, cache })
    },
  })
}

interface FileRequest {
  readonly release: Release
  readonly name: string
  readonly cache: CompressedCache
}

function sendFile(request: FastifyRequest, reply: FastifyReply, { release, name, cache }: FileRequest): Promise<FastifyReply> {
  const file = release.findFile(name)
  if (!file) throw new ProblemError(notFound)
  reply.header('content-disposition', shownFiles.has(name) ? 'inline' : `attachment; filename="${name}"`)
  return sendContent(request, reply, { content: contentOfFile(file), cache })
}
