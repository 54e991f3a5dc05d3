import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { type FastifyServerOptions, fastify } from 'fastify'
import type { PageAssets, PageModule } from '../data/model/page.ts'
import type { Settings } from '../data/model/settings.ts'
import type { App } from './http/app-types.ts'
import { CompressedCache } from './http/compressed-cache.ts'
import { addErrorHandler, makeClientErrorHandler, makeRouterErrorHandler } from './plugins/errors.ts'
import { addHeaders, makeHeaderChoice } from './plugins/headers.ts'
import { addMethods } from './plugins/methods.ts'
import { addOpenApi } from './plugins/openapi.ts'
import { addRateLimit } from './plugins/rate-limit.ts'
import { RequestLog } from './plugins/request-log.ts'
import { addArchiveRoutes } from './routes/archives.ts'
import { addAssetRoutes } from './routes/assets.ts'
import { addDatasetRoutes } from './routes/datasets.ts'
import { addFileRoutes } from './routes/files.ts'
import { addHealthRoute } from './routes/health.ts'
import { addOpenApiRoute } from './routes/openapi.ts'
import { PageRenderer } from './routes/page-renderer.ts'
import { addNotFound, addPageRoutes } from './routes/pages.ts'
import { addTileRoutes } from './routes/tiles.ts'
import type { ReleaseStore } from './store/release-store.ts'

/** How long a client may take, in milliseconds. */
interface Patience {
  /** A socket on which nothing moves. */
  readonly connectionTimeout: number
  /** The whole request. */
  readonly requestTimeout: number
  readonly headersTimeout: number
  /** How often the two above are looked at. */
  readonly connectionsCheckingInterval: number
  readonly keepAliveTimeout: number
}

export interface AppOptions {
  readonly settings: Pick<
    Settings,
    'publicUrl' | 'operator' | 'contact' | 'accessibilityAdopted' | 'logLevel' | 'rateLimit' | 'trustProxy' | 'offline'
  >
  readonly store: ReleaseStore
  readonly pages: PageModule
  readonly assets: PageAssets
  /** Folder of the built page, with `assets` in it. */
  readonly clientFolder: string
  readonly patience?: Patience
  /** Where the log goes; the standard output unless given. */
  readonly logStream?: { write(line: string): void }
  /** Is told of every route. */
  readonly onRoute?: (url: string) => void
}

/** With Node's defaults, clients that send their headers slowly keep a connection for over a minute. */
const patient: Patience = {
  connectionTimeout: 30_000,
  requestTimeout: 20_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 10_000,
}

/** Builds the application: plugins, then routes. It watches the store once it is ready, and closes it when it is closed. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { settings, store } = options
  const chooseHeaders = makeHeaderChoice(settings.publicUrl)
  const cache = new CompressedCache()
  const { operator, publicUrl, contact, accessibilityAdopted } = settings
  const renderer = new PageRenderer({ ...options, site: { operator, publicUrl, contact, accessibilityAdopted } })
  const app = fastify(makeServerOptions(options, chooseHeaders)).withTypeProvider<TypeBoxTypeProvider>()
  app.addHook('onRoute', ({ url }) => options.onRoute?.(url))
  app.addHook('onReady', async () => watchStore(app, store))
  app.addHook('onClose', () => store.close())

  addHeaders(app, chooseHeaders)
  addMethods(app)
  addErrorHandler(app)
  await addRateLimit(app, settings.rateLimit)
  await addOpenApi(app, settings.publicUrl)

  addTileRoutes(app, store)
  addArchiveRoutes(app, { store, cache, publicUrl: settings.publicUrl })
  addFileRoutes(app, { store, cache })
  addDatasetRoutes(app, { store, publicUrl: settings.publicUrl })
  addOpenApiRoute(app, cache)
  addHealthRoute(app, store)
  await addAssetRoutes(app, { clientFolder: options.clientFolder, offline: settings.offline })
  addPageRoutes(app, { store, cache, renderer })
  addNotFound(app, { store, cache, renderer })
  return app
}

function makeServerOptions(
  { settings, patience = patient, logStream }: AppOptions,
  chooseHeaders: ReturnType<typeof makeHeaderChoice>,
): FastifyServerOptions {
  const { headersTimeout, connectionsCheckingInterval, ...timeouts } = patience
  return {
    ...timeouts,
    ...{ http: { headersTimeout, connectionsCheckingInterval } },
    maxRequestsPerSocket: 10_000,
    bodyLimit: 1024,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
    // Exactly one proxy is trusted: addresses further back in X-Forwarded-For are whatever the client wrote.
    trustProxy: settings.trustProxy ? (_address, hop) => hop < 1 : false,
    logger: { level: settings.logLevel, ...(logStream ? { stream: logStream } : {}) },
    logController: new RequestLog(),
    childLoggerFactory: (logger) => logger,
    frameworkErrors: makeRouterErrorHandler(chooseHeaders),
    clientErrorHandler: makeClientErrorHandler(chooseHeaders),
  }
}

function watchStore(app: App, store: ReleaseStore): void {
  store.watch((event) => {
    if (event.type === 'failed') app.log.error({ err: event.error }, 'new release cannot be read; the old one stays')
    else app.log.info({ release: event.release }, `release ${event.type}`)
  })
}
