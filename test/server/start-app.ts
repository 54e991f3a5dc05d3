import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { PageModule, PageRequest } from '../../data/model/page.ts'
import { type AppOptions, buildApp } from '../../server/app.ts'
import type { App } from '../../server/http/app-types.ts'
import { ReleaseStore, type StoreOptions } from '../../server/store/release-store.ts'
import { makeRelease, type TinyRelease, type TinyReleaseOptions } from './make-release.ts'

export const publicUrl = 'https://data.example.se'

/** Pages that show what they were given, long enough to be worth compressing. */
export const plainPages: PageModule = {
  renderPage: ({ path, language, feature, site }: PageRequest) => ({
    status: path === '/' || feature || /^\/(ladda-ner|licenser|badda-in|tillganglighet|inbaddad)$/.test(path) ? 200 : 404,
    html: `<!doctype html><html lang="${language}"><title>${path}</title><p>${feature?.properties.id ?? 'none'} ${site.operator}${' '.repeat(1500)}`,
  }),
}

export interface Started {
  readonly app: App
  readonly store: ReleaseStore
  readonly release: TinyRelease
  /** Routes in the order of their registration. */
  readonly routes: readonly string[]
  readonly logLines: readonly string[]
}

export interface StartOptions extends Partial<AppOptions> {
  readonly release?: TinyReleaseOptions
  readonly storeOptions?: StoreOptions
}

type Later = (clean: () => Promise<unknown>) => void

const atTestEnd: Later = (clean) => {
  onTestFinished(async () => {
    await clean()
  })
}

/** An empty folder that is removed when the test ends. */
export function makeFolder(later: Later = atTestEnd): Promise<string> {
  const folder = mkdtemp(join(tmpdir(), 'oppna-server-'))
  later(async () => rm(await folder, { recursive: true, force: true }))
  return folder
}

/** The application over a tiny release, for one test; closed when the test ends. */
export async function startApp(options: StartOptions = {}, later: Later = atTestEnd): Promise<Started> {
  const folder = await makeFolder(later)
  const clientFolder = join(folder, 'client')
  await makeClient(clientFolder)
  const release = await makeRelease(join(folder, 'releases'), undefined, options.release)
  const store = await ReleaseStore.open(release.folder, options.storeOptions)
  const routes: string[] = []
  const logLines: string[] = []
  const app = await buildApp({
    settings: {
      publicUrl,
      operator: null,
      contact: null,
      accessibilityAdopted: null,
      logLevel: 'info',
      rateLimit: 100_000,
      trustProxy: false,
      offline: true,
    },
    ...{ store, pages: plainPages, clientFolder, assets: { scripts: [], styles: [], fonts: [] } },
    logStream: { write: (line) => logLines.push(line) },
    onRoute: (url) => routes.push(url),
    ...options,
  })
  later(() => app.close())
  return { app, store, release, routes, logLines }
}

/** The same, started once for all tests of a file that only read. */
export function shareApp(options: StartOptions = {}): () => Promise<Started> {
  const cleaners: (() => Promise<unknown>)[] = []
  let started: Promise<Started> | undefined
  afterAll(async () => {
    for (const clean of cleaners.toReversed()) await clean()
  })
  return () => {
    started ??= startApp(options, (clean) => cleaners.push(clean))
    return started
  }
}

async function makeClient(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'assets', 'main-a1b2c3.js'), 'export {}\n')
  await writeFile(join(folder, 'assets', 'main-a1b2c3.js.br'), 'compressed')
  await mkdir(join(folder, 'en'))
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *\n')
  await writeFile(join(folder, 'sw.js'), '// keeps the page\n')
  await writeFile(join(folder, 'sw-off.js'), '// removes what was kept\n')
  await writeFile(join(folder, 'manifest.webmanifest'), '{"lang":"sv"}')
  await writeFile(join(folder, 'en', 'manifest.webmanifest'), '{"lang":"en"}')
  await writeFile(join(folder, 'icon-192.png'), 'icon')
}
