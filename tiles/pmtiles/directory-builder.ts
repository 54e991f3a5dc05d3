import { concatenate } from './bytes.ts'
import { type DirectoryEntry, encodeDirectory } from './directory.ts'
import { headerLength } from './header.ts'
import { firstFetchLength } from './limits.ts'

/** Compressed directories, ready to be stored. */
export interface BuiltDirectories {
  readonly root: Uint8Array
  /** All leaf directories one after the other; empty when the root holds every entry. */
  readonly leaves: Uint8Array
}

/** The specification says "under 16,384" for header and root together. */
const maxRootLength = firstFetchLength - headerLength - 1
/** Entries of a root without leaves: more compress well in regular archives, but cost every client memory and time. */
const maxRootEntries = 16_384
/** Entries of a leaf to begin with: about 20 KB, one round trip. */
const firstLeafSize = 4096

/** Puts entries into a root directory, and into leaves when the root would grow too large; larger leaves until it fits. */
export function buildDirectories(entries: readonly DirectoryEntry[], compress: (bytes: Uint8Array) => Uint8Array): BuiltDirectories {
  if (entries.length <= maxRootEntries) {
    const root = compress(encodeDirectory(entries))
    if (root.length <= maxRootLength) return { root, leaves: new Uint8Array() }
  }
  let leafSize = firstLeafSize
  let built = buildWithLeaves(entries, leafSize, compress)
  while (built.root.length > maxRootLength) {
    leafSize *= 2
    built = buildWithLeaves(entries, leafSize, compress)
  }
  return built
}

function buildWithLeaves(
  entries: readonly DirectoryEntry[],
  leafSize: number,
  compress: (bytes: Uint8Array) => Uint8Array,
): BuiltDirectories {
  const pointers: DirectoryEntry[] = []
  const parts: Uint8Array[] = []
  let offset = 0
  for (let start = 0; start < entries.length; start += leafSize) {
    const leaf = compress(encodeDirectory(entries.slice(start, start + leafSize)))
    pointers.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 })
    parts.push(leaf)
    offset += leaf.length
  }
  return { root: compress(encodeDirectory(pointers)), leaves: concatenate(parts) }
}
