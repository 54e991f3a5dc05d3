import { fileURLToPath } from 'node:url'
import { buildApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import type { App } from './http/app-types.ts'
import { loadPageModule, PageError, readPageAssets } from './page-module.ts'
import { ReleaseError } from './store/release-error.ts'
import { ReleaseStore } from './store/release-store.ts'

/** How long requests in flight may take when the process is asked to stop. */
const stopTimeoutMs = 10_000

/** Serves the live release until the process is asked to stop. */
async function main(): Promise<void> {
  const settings = readConfig(process.env)
  const clientFolder = inProject('dist/client')
  const [store, pages, assets] = await Promise.all([
    ReleaseStore.open(inProject('data/releases')),
    loadPageModule(inProject('dist/pages/pages.js')),
    readPageAssets(clientFolder),
  ])
  const app = await buildApp({ settings, store, pages, assets, clientFolder })
  process.once('SIGTERM', () => stop(app))
  process.once('SIGINT', () => stop(app))
  await app.listen({ port: settings.port, host: settings.host, listenTextResolver: () => 'listening' })
  process.stdout.write(`Öppna Blekinge: ${settings.publicUrl}/\n`)
}

function inProject(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

/** Takes no new requests, finishes those in flight, and breaks off what takes too long. */
async function stop(app: App): Promise<void> {
  setTimeout(() => app.server.closeAllConnections(), stopTimeoutMs).unref()
  await app.close()
  app.log.info('stopped')
}

/** Faults of the world are told in words; faults of ours crash with their stack. */
function fail(error: unknown): void {
  const isExpected = error instanceof ConfigError || error instanceof ReleaseError || error instanceof PageError || isListenError(error)
  if (!isExpected) throw error
  const hint = isListenError(error) ? ' Välj en annan PORT eller HOST. / Choose another PORT or HOST.' : ''
  process.stderr.write(`${error.message}${hint}\n`)
  process.exitCode = 1
}

function isListenError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
}

await main().catch(fail)
