import { join } from 'node:path'
import staticFiles from '@fastify/static'
import { type App, readMethods } from '../http/app-types.ts'
import { revalidated } from '../plugins/headers.ts'

const rootFiles = ['robots.txt', 'favicon.svg'] as const

/**
 * The page's built scripts, styles and fonts: their names change with what they hold, so they are kept for a year. Compressed
 * copies beside them (`.br`, `.gz`) are sent to clients that take them.
 */
export async function addAssetRoutes(app: App, clientFolder: string): Promise<void> {
  await app.register(staticFiles, {
    root: join(clientFolder, 'assets'),
    prefix: '/assets/',
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    schemaHide: true,
    suppressWarning: true,
  })
  for (const name of rootFiles) {
    app.route({
      method: readMethods,
      url: `/${name}`,
      schema: { hide: true },
      handler: (_request, reply) => reply.header('cache-control', revalidated).sendFile(name, clientFolder, { cacheControl: false }),
    })
  }
}
