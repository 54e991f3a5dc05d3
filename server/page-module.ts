import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { PageAssets, PageModule } from '../data/model/page.ts'

/** The built page cannot be loaded. The message says what to do. */
export class PageError extends Error {
  override readonly name = 'PageError'
}

/** Vite's manifest of a build, as far as it is used. */
const BuildManifest = Type.Record(
  Type.String(),
  Type.Object({
    file: Type.String(),
    isEntry: Type.Optional(Type.Boolean()),
    imports: Type.Optional(Type.Array(Type.String())),
    css: Type.Optional(Type.Array(Type.String())),
    assets: Type.Optional(Type.Array(Type.String())),
  }),
)

/** Loads the module that renders pages. Throws a PageError when it was not built or lacks its one function. */
export async function loadPageModule(path: string): Promise<PageModule> {
  const module: unknown = await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new PageError(`Cannot load the pages from ${path}. Start with "npm start", which builds them.`, { cause })
  })
  if (isPageModule(module)) return module
  throw new PageError(`${path} does not export renderPage. Delete the folder dist and start with "npm start".`)
}

function isPageModule(module: unknown): module is PageModule {
  return typeof module === 'object' && module !== null && 'renderPage' in module && typeof module.renderPage === 'function'
}

/** Reads which scripts, styles and fonts the page needs first. Throws a PageError when the page was not built. */
export async function readPageAssets(clientFolder: string): Promise<PageAssets> {
  const path = join(clientFolder, '.vite', 'manifest.json')
  try {
    return listAssets(Value.Parse(BuildManifest, JSON.parse(await readFile(path, 'utf8'))))
  } catch (cause) {
    throw new PageError(`Cannot read ${path}. Start with "npm start", which builds the page.`, { cause })
  }
}

type Build = Static<typeof BuildManifest>

function listAssets(build: Build): PageAssets {
  const chunks = Object.values(build)
  const entries = Object.keys(build).filter((key) => build[key]?.isEntry === true)
  const first = [...collectImports(build, entries)].flatMap((key) => build[key] ?? [])
  return {
    scripts: toPaths(entries.flatMap((key) => build[key]?.file ?? []).filter((file) => file.endsWith('.js'))),
    styles: toPaths(first.flatMap(({ file, css }) => [...(css ?? []), ...(file.endsWith('.css') ? [file] : [])])),
    // Upright Latin letters are on every page; other scripts and italics are fetched when a text needs them.
    fonts: toPaths(
      chunks.flatMap(({ file, assets }) => [file, ...(assets ?? [])]).filter((file) => /-latin-(wght|full)-normal.*\.woff2$/.test(file)),
    ),
  }
}

/** The chunks and all that they import at once; what is imported later brings its own styles. */
function collectImports(build: Build, keys: readonly string[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const key of keys) {
    if (found.has(key)) continue
    found.add(key)
    collectImports(build, build[key]?.imports ?? [], found)
  }
  return found
}

function toPaths(files: readonly string[]): readonly string[] {
  return [...new Set(files)].map((file) => `/${file}`)
}
