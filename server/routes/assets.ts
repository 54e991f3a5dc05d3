import { join } from 'node:path'
import staticFiles from '@fastify/static'
import { type App, readMethods } from '../http/app-types.ts'
import { revalidated } from '../plugins/headers.ts'

const rootFiles = [
  'robots.txt',
  'favicon.svg',
  'manifest.webmanifest',
  'en/manifest.webmanifest',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'apple-touch-icon.png',
] as const

export interface AssetOptions {
  /** Folder of the built page, with `assets` in it. */
  readonly clientFolder: string
  /** Whether browsers may keep the page for use without a network. */
  readonly offline: boolean
}

/**
 * The page's built scripts, styles and fonts: their names change with what they hold, so they are kept for a year. Compressed
 * copies beside them (`.br`, `.gz`) are sent to clients that take them. Files with addresses that stay are asked about every time.
 */
export async function addAssetRoutes(app: App, { clientFolder, offline }: AssetOptions): Promise<void> {
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
  const files = new Map<string, string>(rootFiles.map((name) => [name, name]))
  // Without it, a worker from before would live on: one that removes itself takes its place.
  files.set('sw.js', offline ? 'sw.js' : 'sw-off.js')
  for (const [address, file] of files) {
    app.route({
      method: readMethods,
      url: `/${address}`,
      schema: { hide: true },
      handler: (_request, reply) => reply.header('cache-control', revalidated).sendFile(file, clientFolder, { cacheControl: false }),
    })
  }
}
