import { join } from 'node:path'
import { Value } from 'typebox/value'
import { Catalogue } from '../../data/model/catalogue.ts'
import { Manifest } from '../../data/model/manifest.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'

export interface LiveRelease {
  readonly folder: string
  readonly manifest: Manifest
  readonly catalogue: Catalogue
}

/** The release that is served now; undefined when there is none or it cannot be read, so that a new one is made. */
export async function findLiveRelease(paths: Paths, effects: Effects): Promise<LiveRelease | undefined> {
  const name = await readText(join(paths.releases, 'current'), effects)
  if (!name) return undefined
  const folder = join(paths.releases, name.trim())
  const manifest = await readJson(join(folder, 'manifest.json'), effects)
  const catalogue = await readJson(join(folder, 'catalogue.json'), effects)
  if (!Value.Check(Manifest, manifest) || !Value.Check(Catalogue, catalogue)) return undefined
  return { folder, manifest, catalogue }
}

async function readJson(path: string, effects: Effects): Promise<unknown> {
  const text = await readText(path, effects)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined // A damaged file counts as none; the build replaces it.
  }
}

async function readText(path: string, effects: Effects): Promise<string | undefined> {
  const bytes = await effects.read(path).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  })
  return bytes && new TextDecoder().decode(bytes)
}
