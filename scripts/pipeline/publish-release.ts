import { join } from 'node:path'
import { Value } from 'typebox/value'
import { Catalogue } from '../../data/model/catalogue.ts'
import type { FileEntry, Manifest } from '../../data/model/manifest.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { digest } from './digest.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'
import { verifyFile } from './verify-file.ts'

export interface ReleaseDraft {
  readonly inputs: string
  readonly files: readonly ExportedFile[]
  readonly catalogue: Omit<Catalogue, 'release' | 'created'>
}

/**
 * Publishes a release: written aside, read back and verified, then made current by one rename. Stopped at any moment, the live
 * release stays whole; what was written aside is removed now or by the next build. Returns the release's name.
 */
export async function publishRelease(draft: ReleaseDraft, paths: Paths, effects: Effects): Promise<string> {
  await removeLeftovers(paths, effects)
  const aside = join(paths.releases, `.aside-${effects.randomName()}`)
  try {
    await effects.makeFolder(aside)
    const manifest = await writeFiles(draft, aside, effects)
    await verifyFolder(manifest, aside, effects)
    await effects.rename(aside, join(paths.releases, manifest.release))
    await makeCurrent(manifest.release, paths, effects)
    return manifest.release
  } catch (cause) {
    await effects.remove(aside).catch(() => effects.log(`Could not remove ${aside}; the next build tries again.`))
    throw cause
  }
}

/** Removes what a build that was stopped had written aside. */
async function removeLeftovers(paths: Paths, effects: Effects): Promise<void> {
  const leftovers = (await effects.list(paths.releases)).filter((name) => name.startsWith('.aside-') || name.endsWith('.tmp'))
  for (const name of leftovers) await effects.remove(join(paths.releases, name))
}

async function writeFiles({ inputs, files, catalogue }: ReleaseDraft, aside: string, effects: Effects): Promise<Manifest> {
  const created = effects.now().toISOString()
  const entries = files.map(({ about, bytes }) => ({ ...about, bytes: bytes.length, sha256: digest(bytes) }))
  const release = nameRelease(created, entries)
  const catalogueFile = toCatalogueFile({ release, created, ...catalogue })
  const manifest: Manifest = { release, created, inputs, files: [...entries, describeFile(catalogueFile)] }
  for (const { about, bytes } of [...files, catalogueFile]) await effects.write(join(aside, about.name), bytes)
  await effects.write(join(aside, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

function toCatalogueFile(catalogue: Catalogue): ExportedFile {
  const [fault] = Value.Check(Catalogue, catalogue) ? [] : Value.Errors(Catalogue, catalogue)
  if (fault)
    throw new PipelineError(`The catalogue is not as readers expect: ${fault.instancePath} ${fault.message}. Nothing is published.`)
  const about = {
    name: 'catalogue.json',
    dataset: null,
    format: 'Catalogue',
    mediaType: 'application/json',
    count: catalogue.datasets.length,
    crs: null,
  }
  return { about: { ...about, licence: 'CC0 1.0' }, bytes: encodeText(`${JSON.stringify(catalogue)}\n`) }
}

function describeFile({ about, bytes }: ExportedFile): FileEntry {
  return { ...about, bytes: bytes.length, sha256: digest(bytes) }
}

/** When and what: `20261123-084500-1f2e3d4c`, the last part from the files' digests. */
function nameRelease(created: string, entries: readonly FileEntry[]): string {
  const content = digest(entries.map(({ name, sha256 }) => `${name} ${sha256}\n`).join(''))
  return `${created.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${content.slice(0, 8)}`
}

async function verifyFolder({ files }: Manifest, folder: string, effects: Effects): Promise<void> {
  for (const entry of files) {
    const faults = verifyFile(entry, await effects.read(join(folder, entry.name)))
    if (faults.length > 0)
      throw new PipelineError(`${entry.name} is not as it should be after writing: ${faults.join('; ')}. Nothing is published.`)
  }
}

async function makeCurrent(release: string, paths: Paths, effects: Effects): Promise<void> {
  const aside = join(paths.releases, 'current.tmp')
  await effects.write(aside, `${release}\n`)
  await effects.rename(aside, join(paths.releases, 'current'))
}
