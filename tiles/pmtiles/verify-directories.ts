import { checkLeaf, checkLeafPointer, checkTileEntry } from './checks.ts'
import { type DirectoryEntry, decodeDirectory } from './directory.ts'
import type { ByteRange } from './header.ts'
import { orFault } from './or-fault.ts'
import { PmtilesError } from './pmtiles-error.ts'
import { tileIdEnd } from './tile-id.ts'
import { unpack } from './unpack.ts'
import type { VerifyContext } from './verify-context.ts'
import { findCoverageFaults, type NamedRange } from './verify-coverage.ts'

/** What a walk through the directories gathers, beside the faults that it yields. */
interface Findings {
  /** Sound tile entries in the order of their ids. */
  readonly entries: DirectoryEntry[]
  readonly leaves: NamedRange[]
}

/** The level of a directory, and the tile id that its entries must end before. */
interface Level {
  readonly depth: number
  readonly end: number
}

/**
 * Reads the root directory and all leaves, yields their faults, and puts sound tile entries into `entries` in the order of
 * their ids. Goes on after a bad leaf, so that every fault is found; yields at once, so that a hostile archive cannot pile
 * up faults faster than the caller stops listening.
 */
export function* findDirectoryFaults(context: VerifyContext, entries: DirectoryEntry[]): Generator<string, void> {
  const { rootDirectory, leafDirectories } = context.header
  const root = orFault(() => readDirectory(context, rootDirectory, 'The root directory'))
  if (root instanceof PmtilesError) return yield root.message
  const findings: Findings = { entries, leaves: [] }
  yield* walk(context, root, { depth: 1, end: tileIdEnd }, findings)
  yield* findCoverageFaults(findings.leaves, 'the leaf directories', leafDirectories.length)
}

function* walk(context: VerifyContext, directory: readonly DirectoryEntry[], level: Level, findings: Findings): Generator<string, void> {
  for (const [index, entry] of directory.entries()) {
    if (entry.runLength === 0) {
      const end = directory[index + 1]?.tileId ?? level.end
      yield* walkLeaf(context, entry, { depth: level.depth + 1, end }, findings)
      continue
    }
    const fault = orFault(() => addTile(context, entry, findings))
    if (fault instanceof PmtilesError) yield fault.message
  }
}

function* walkLeaf(context: VerifyContext, pointer: DirectoryEntry, level: Level, findings: Findings): Generator<string, void> {
  const leaf = orFault(() => readLeaf(context, pointer, level, findings))
  if (leaf instanceof PmtilesError) yield leaf.message
  else yield* walk(context, leaf, level, findings)
}

function addTile({ header, limits }: VerifyContext, entry: DirectoryEntry, { entries }: Findings): void {
  checkTileEntry(entry, header, limits)
  if (entries.length >= limits.maxEntries) throw new PmtilesError(`The archive has more than ${limits.maxEntries} tile entries`)
  entries.push(entry)
}

function readLeaf(context: VerifyContext, pointer: DirectoryEntry, level: Level, findings: Findings): readonly DirectoryEntry[] {
  const section = context.header.leafDirectories
  const what = checkLeafPointer(pointer, level.depth, section)
  findings.leaves.push({ name: what, offset: pointer.offset, length: pointer.length })
  const leaf = readDirectory(context, { offset: section.offset + pointer.offset, length: pointer.length }, what)
  checkLeaf(leaf, pointer, level.end)
  return leaf
}

function readDirectory({ bytes, header, decompress, limits }: VerifyContext, range: ByteRange, what: string): readonly DirectoryEntry[] {
  const packed = {
    bytes: bytes.subarray(range.offset, range.offset + range.length),
    compression: header.internalCompression,
    what,
    maxLength: limits.maxDirectoryLength,
  }
  return decodeDirectory(unpack(packed, decompress))
}
