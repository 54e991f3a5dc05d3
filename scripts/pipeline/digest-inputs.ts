import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { BuildSettings } from './build-settings.ts'
import { listFiles } from './list-files.ts'
import type { Paths } from './paths.ts'

/** Folders and files below the project root that a release is made from. */
const inputs = [
  'data',
  'tiles',
  'scripts/pipeline',
  'scripts/export',
  'scripts/hours',
  'scripts/nearby',
  'scripts/search',
  'scripts/shore',
  'package-lock.json',
]
const generated = /^data\/releases\/|^tiles\/[^/]*\.(pmtiles|pmtiles\.inputs)$|\.tmp$|\.md$/

/** A digest of everything that a release depends on: deliveries, descriptors, code, packages and settings. Equal digest, equal release. */
export async function digestInputs(settings: BuildSettings, paths: Paths): Promise<string> {
  const own = (await Promise.all(inputs.map((input) => listFiles(join(paths.root, input))))).flat()
  const delivered = settings.deliveries ? await listFiles(settings.deliveries) : []
  const files = [...own.filter((path) => !generated.test(relative(paths.root, path).replaceAll('\\', '/'))), ...delivered]
  const hash = createHash('sha256').update(JSON.stringify([settings.demo, settings.contact]))
  for (const path of files.toSorted()) hash.update(`\n${relative(paths.root, path)}\n`).update(await readFile(path))
  return hash.digest('hex')
}
