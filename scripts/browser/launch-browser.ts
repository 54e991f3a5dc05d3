import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { projectPaths } from '../pipeline/paths.ts'

const modules = join(projectPaths.root, 'node_modules')
const home = join(modules, '.cache/browser')

const flags = [
  '--no-sandbox', // As root there is no sandbox; the pages are our own.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
]

/** Starts the Chromium that is locked among the packages: no root, no system package and no download is needed. */
export async function launchBrowser(): Promise<Browser> {
  mkdirSync(home, { recursive: true })
  process.env.TMPDIR = home // It unpacks there; in /tmp it would meet another user's or version's copy.
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  const libraries = join(home, 'al2023/lib') // nss, nspr and expat, for machines without them
  if (!existsSync(libraries)) await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'))
  return chromium.launch({ executablePath, args: flags, env: { ...stringsOf(process.env), LD_LIBRARY_PATH: libraries } })
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
