import type { Effects } from '../../../scripts/pipeline/effects.ts'

export interface MemoryEffects extends Effects {
  readonly files: Map<string, Uint8Array>
  readonly folders: Set<string>
  readonly lines: string[]
}

/** Effects on a disk that is a map from path to bytes. Renaming moves a file or a whole folder at once, as a file system does. */
export function memoryEffects(): MemoryEffects {
  const files = new Map<string, Uint8Array>()
  const folders = new Set<string>()
  const lines: string[] = []
  const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
  return {
    files,
    folders,
    lines,
    read: async (path) => files.get(path) ?? Promise.reject(Object.assign(new Error(`${path} is not there`), { code: 'ENOENT' })),
    list: async (folder) => [...new Set(below(folder).map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].toSorted(),
    write: async (path, bytes) => void files.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
    copy: async (from, to) => void files.set(to, files.get(from) ?? new Uint8Array()),
    rename: async (from, to) => {
      for (const path of files.has(from) ? [from] : below(from)) {
        files.set(to + path.slice(from.length), files.get(path) ?? new Uint8Array())
        files.delete(path)
      }
    },
    remove: async (path) => {
      for (const gone of [path, ...below(path)]) files.delete(gone)
    },
    makeFolder: async (path) => void folders.add(path),
    isFolder: async (path) => below(path).length > 0,
    now: () => new Date('2026-11-23T08:45:00Z'),
    randomName: () => 'aside',
    log: (line) => void lines.push(line),
  }
}

/** The same effects, of which the n-th call that touches the disk fails, counted from 1. Writing leaves half a file behind, as a full disk does. */
export function failingAt(effects: MemoryEffects, failingCall: number): { readonly effects: Effects; readonly calls: () => number } {
  let calls = 0
  const step = async (work: () => Promise<void>, before: () => void = () => {}) => {
    calls++
    if (calls === failingCall) {
      before()
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    return work()
  }
  const wrapped: Effects = {
    ...effects,
    write: (path, bytes) =>
      step(
        () => effects.write(path, bytes),
        () => void effects.files.set(path, new Uint8Array([0])),
      ),
    copy: (from, to) => step(() => effects.copy(from, to)),
    rename: (from, to) => step(() => effects.rename(from, to)),
    makeFolder: (path) => step(() => effects.makeFolder(path)),
    read: async (path) => {
      calls++
      if (calls === failingCall) throw Object.assign(new Error('input/output error'), { code: 'EIO' })
      return effects.read(path)
    },
  }
  return { effects: wrapped, calls: () => calls }
}
