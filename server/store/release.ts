import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Catalogue, type DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { Manifest } from '../../data/model/manifest.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import { ObjectAboutReader } from './object-about.ts'
import { readFeatures } from './read-features.ts'
import { readJson } from './read-json.ts'
import { ReleaseError } from './release-error.ts'
import type { StoredFile } from './stored-file.ts'
import { TileArchive } from './tile-archive.ts'

type Features = ReadonlyMap<string, Feature>

interface ReleaseParts {
  readonly manifest: Manifest
  readonly catalogue: Catalogue
  readonly files: ReadonlyMap<string, StoredFile>
  readonly archives: ReadonlyMap<string, TileArchive>
}

const archiveEnding = '.pmtiles'

/** An archive's name in addresses: that of its file without the ending. */
export function toArchiveName(file: string): string {
  return file.endsWith(archiveEnding) ? file.slice(0, -archiveEnding.length) : file
}

/** One immutable release, opened: everything that is served is a function of it. */
export class Release {
  readonly kind = 'release'
  readonly name: string
  readonly manifest: Manifest
  readonly catalogue: Catalogue
  readonly #files: ReadonlyMap<string, StoredFile>
  readonly #archives: ReadonlyMap<string, TileArchive>
  readonly #features = new Map<string, Promise<Features>>()
  readonly #about = new ObjectAboutReader((name) => this.findFile(name))

  private constructor(parts: ReleaseParts) {
    this.name = parts.manifest.release
    this.manifest = parts.manifest
    this.catalogue = parts.catalogue
    this.#files = parts.files
    this.#archives = parts.archives
  }

  /** Reads manifest and catalogue, checks the size of every file, opens the archives. Throws a ReleaseError. */
  static async open(folder: string, memoryLimitBytes: number): Promise<Release> {
    const manifest = await readJson(join(folder, 'manifest.json'), Manifest)
    const catalogue = await readJson(join(folder, 'catalogue.json'), Catalogue)
    checkName(folder, manifest.release)
    checkName(folder, catalogue.release)
    const files = await listFiles(folder, manifest)
    const archives = await openArchives(files, memoryLimitBytes)
    return new Release({ manifest, catalogue, files, archives })
  }

  /** File by its name in the manifest, or the manifest itself. */
  findFile(name: string): StoredFile | undefined {
    return this.#files.get(name)
  }

  /** Archive by its name in addresses. */
  findArchive(name: string): TileArchive | undefined {
    return this.#archives.get(name)
  }

  /** What the catalogue says of a dataset. */
  findDataset(id: string): DatasetEntry | undefined {
    return this.catalogue.datasets.find((dataset) => dataset.id === id)
  }

  /** An object by its stable id. The dataset's file is read when it is first asked for. */
  async findFeature(dataset: string, id: string): Promise<Feature | undefined> {
    const file = this.findDataset(dataset) && this.findFile(`${dataset}.geojson`)
    if (!file) return undefined
    const features = this.#features.get(dataset) ?? readFeatures(file.path)
    this.#features.set(dataset, features)
    // A failed read is not remembered: the next request tries again.
    features.catch(() => this.#features.delete(dataset))
    return (await features).get(id)
  }

  /** What stands about an object beside the object itself. Throws a ReleaseError when that cannot be read. */
  readAbout(dataset: string, id: string): Promise<ObjectAbout> {
    return this.#about.read(dataset, id)
  }

  /** Lets go of open files; reads under way are finished. */
  async close(): Promise<void> {
    await Promise.all([...this.#archives.values()].map((archive) => archive.close()))
  }
}

function checkName(folder: string, name: string): void {
  if (name === basename(folder)) return
  throw new ReleaseError(`${folder} holds a release that calls itself ${name}. Run "npm run data".`)
}

async function listFiles(folder: string, manifest: Manifest): Promise<ReadonlyMap<string, StoredFile>> {
  const modified = new Date(Math.floor(Date.parse(manifest.created) / 1000) * 1000)
  const listed = manifest.files.map(({ name, mediaType, bytes, sha256 }) => {
    return { name, mediaType, bytes, sha256, modified, path: join(folder, name) }
  })
  await Promise.all(listed.map(checkSize))
  const own = await describeManifest(folder, modified)
  return new Map([...listed, own].map((file) => [file.name, file]))
}

async function checkSize({ path, bytes }: StoredFile): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  if (size === bytes) return
  throw new ReleaseError(`${path} has ${size ?? 'no'} bytes: the manifest says ${bytes}. Run "npm run data".`)
}

/** The manifest lists every file but itself. */
async function describeManifest(folder: string, modified: Date): Promise<StoredFile> {
  const path = join(folder, 'manifest.json')
  const content = await readFile(path)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name: 'manifest.json', mediaType: 'application/json', bytes: content.length, sha256, modified, path }
}

async function openArchives(files: ReadonlyMap<string, StoredFile>, memoryLimitBytes: number): Promise<ReadonlyMap<string, TileArchive>> {
  const archives = new Map<string, TileArchive>()
  let memoryLeft = memoryLimitBytes
  try {
    for (const { name, path, bytes, sha256 } of files.values()) {
      if (!name.endsWith(archiveEnding)) continue
      const archive = await TileArchive.open({ name: toArchiveName(name), path, bytes, sha256, memoryLimitBytes: memoryLeft })
      archives.set(archive.name, archive)
      if (bytes <= memoryLeft) memoryLeft -= bytes
    }
    return archives
  } catch (error) {
    await Promise.all([...archives.values()].map((archive) => archive.close()))
    throw error
  }
}
