import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

/** Vite's manifest of a build, as far as it is used. */
const BuildManifest = Type.Record(
  Type.String(),
  Type.Object({
    file: Type.String(),
    isEntry: Type.Optional(Type.Boolean()),
    imports: Type.Optional(Type.Array(Type.String())),
    dynamicImports: Type.Optional(Type.Array(Type.String())),
    css: Type.Optional(Type.Array(Type.String())),
    assets: Type.Optional(Type.Array(Type.String())),
  }),
)
type Build = Static<typeof BuildManifest>

/** What the page needs to work without a network: paths on the site. */
export interface KeptAssets {
  /** The script that starts the list and the map. */
  readonly entry: string
  /** Style sheets that every page has. */
  readonly styles: readonly string[]
  readonly assets: readonly string[]
}

const mainEntry = 'web/main.tsx'

/** Not needed: the reader of whole archives serves plain file hosts, and letters beyond Latin 1 are rare; both are kept once used. */
const isSpared = (key: string) => /node_modules\/pmtiles\/|-latin-ext-/.test(key)

/** Everything that the entries load, now or later. Throws when it is no manifest of Vite, or has no main entry. */
export function listKeptAssets(manifest: unknown): KeptAssets {
  const build = Value.Parse(BuildManifest, manifest)
  const main = build[mainEntry]
  if (!main) throw new Error(`Vite's manifest has no ${mainEntry}`)
  const entries = Object.keys(build).filter((key) => build[key]?.isEntry === true)
  const chunks = [...collectImports(build, entries)].flatMap((key) => build[key] ?? [])
  const files = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
  const assets = files.filter((file) => !isSpared(file))
  return { entry: `/${main.file}`, styles: toPaths(main.css ?? []), assets: toPaths(assets) }
}

function collectImports(build: Build, keys: readonly string[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const key of keys) {
    if (found.has(key) || isSpared(key)) continue
    found.add(key)
    const chunk = build[key]
    collectImports(build, [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])], found)
  }
  return found
}

function toPaths(files: readonly string[]): readonly string[] {
  return [...new Set(files)].map((file) => `/${file}`)
}
