import { randomBytes } from 'node:crypto'
import { cp, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Everything that the build does to the world, so that a test can watch it or make any step of it fail. */
export interface Effects {
  readonly read: (path: string) => Promise<Uint8Array>
  /** Names in the folder, sorted; empty where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Writes a new file and waits until it is on the disk. */
  readonly write: (path: string, bytes: Uint8Array | string) => Promise<void>
  readonly copy: (from: string, to: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly makeFolder: (path: string) => Promise<void>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly now: () => Date
  readonly randomName: () => string
  readonly log: (line: string) => void
}

export const system: Effects = {
  read: async (path) => new Uint8Array(await readFile(path)),
  list: async (folder) => (await readdir(folder).catch(emptyWhenAbsent)).toSorted(),
  write: writeDurably,
  copy: (from, to) => cp(from, to),
  rename: async (from, to) => {
    await rename(from, to)
    await syncFolder(dirname(to))
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  isFolder: (path) =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  now: () => new Date(),
  randomName: () => randomBytes(4).toString('hex'),
  log: (line) => console.log(line),
}

async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a rename survive a power cut. Windows cannot open folders and needs no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function emptyWhenAbsent(cause: unknown): string[] {
  if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return []
  throw cause
}
