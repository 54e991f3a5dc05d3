import type { DirectoryEntry } from './directory.ts'
import type { ByteRange, Header } from './header.ts'
import { type ArchiveLimits, firstFetchLength, maxDirectoryDepth } from './limits.ts'
import { PmtilesError } from './pmtiles-error.ts'

/** The header's four sections with their names, in the order of the header. */
export function sectionsOf(header: Header): readonly (readonly [name: string, range: ByteRange])[] {
  return [
    ['root directory', header.rootDirectory],
    ['metadata', header.metadata],
    ['leaf directories', header.leafDirectories],
    ['tile data', header.tileData],
  ]
}

/** Throws a PmtilesError when a section reaches beyond the file (of unknown length: beyond 2^53 − 1). */
export function checkSections(header: Header, fileLength = Number.MAX_SAFE_INTEGER): void {
  for (const [name, { offset, length }] of sectionsOf(header)) {
    if (length > 0 && offset + length > fileLength) {
      throw new PmtilesError(`The ${name} would end at byte ${offset + length}: the file has ${fileLength}`)
    }
  }
}

/** Throws a PmtilesError when the root directory does not lie under byte 16,384. */
export function checkRootRange({ offset, length }: ByteRange): void {
  if (offset + length > firstFetchLength) {
    throw new PmtilesError(`The root directory ends at byte ${offset + length}: expected under ${firstFetchLength}`)
  }
}

/**
 * Gives a leaf directory's name for messages. Throws a PmtilesError when it lies too deep, or outside the section of leaf
 * directories.
 */
export function checkLeafPointer({ tileId, offset, length }: DirectoryEntry, depth: number, section: ByteRange): string {
  const what = `The leaf directory for tile id ${tileId}`
  if (depth > maxDirectoryDepth) throw new PmtilesError(`${what} is on level ${depth}: expected at most ${maxDirectoryDepth}`)
  if (offset + length > section.length) throw new PmtilesError(`${what} lies outside the leaf directories`)
  return what
}

/** Throws a PmtilesError when a leaf directory is empty, or holds other tile ids than its place promises (`end`: exclusive). */
export function checkLeaf(leaf: readonly DirectoryEntry[], pointer: DirectoryEntry, end: number): void {
  const first = leaf[0]
  const last = leaf.at(-1)
  if (!first || !last) throw new PmtilesError(`The leaf directory for tile id ${pointer.tileId} is empty`)
  if (first.tileId !== pointer.tileId) {
    throw new PmtilesError(`The leaf directory for tile id ${pointer.tileId} begins with tile id ${first.tileId}`)
  }
  if (last.tileId + Math.max(last.runLength, 1) > end) {
    throw new PmtilesError(`The leaf directory for tile id ${pointer.tileId} reaches to ${last.tileId}: expected it to end before ${end}`)
  }
}

/** Throws a PmtilesError when a tile lies outside the tile data or is longer than the limit. */
export function checkTileEntry({ tileId, offset, length }: DirectoryEntry, { tileData }: Header, { maxTileLength }: ArchiveLimits): void {
  if (offset + length > tileData.length) {
    throw new PmtilesError(`The tile id ${tileId} ends at byte ${offset + length} of the tile data: expected at most ${tileData.length}`)
  }
  if (length > maxTileLength) throw new PmtilesError(`The tile id ${tileId} has ${length} bytes: expected at most ${maxTileLength}`)
}
