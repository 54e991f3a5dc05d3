import { Type } from 'typebox'
import { type App, readMethods } from '../http/app-types.ts'
import { checkRelease } from '../store/check-release.ts'
import type { ReleaseStore } from '../store/release-store.ts'

const Health = Type.Object(
  {
    status: Type.Union([Type.Literal('ok'), Type.Literal('failed')]),
    release: Type.String(),
    checks: Type.Array(Type.Object({ dataset: Type.String(), id: Type.String(), found: Type.Boolean() })),
  },
  { title: 'Health', description: 'Whether the known features of the live release are found in their tiles' },
)

/** Tells a watcher whether what people come for is there: known features in their tiles, not only an open port. */
export function addHealthRoute(app: App, store: ReleaseStore): void {
  app.route({
    method: readMethods,
    url: '/healthz',
    schema: {
      tags: ['operation'],
      operationId: 'getHealth',
      summary: 'Known features are in their tiles',
      response: { 200: Health, 503: Health },
    },
    handler: async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      if (store.live.kind === 'withdrawal') return reply.code(503).send({ status: 'failed', release: store.live.release, checks: [] })
      const checks = [...(await checkRelease(store.live))]
      const isHealthy = checks.every(({ found }) => found)
      const status = isHealthy ? 'ok' : 'failed'
      return reply.code(isHealthy ? 200 : 503).send({ status, release: store.live.name, checks })
    },
  })
}
