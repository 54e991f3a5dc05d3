/** What a reader puts up with before it calls an archive hostile. Lengths are in bytes. */
export interface ArchiveLimits {
  /** One directory, decompressed. */
  readonly maxDirectoryLength: number
  /** The JSON metadata, decompressed. */
  readonly maxMetadataLength: number
  /** One tile, as stored; for the verifier also decompressed. */
  readonly maxTileLength: number
  /** Tile entries over all directories; the index keeps 24 bytes for each. */
  readonly maxEntries: number
}

/** Generous for a county at zoom 14, and far from exhausting a small server. */
export const defaultLimits: ArchiveLimits = {
  maxDirectoryLength: 4 * 1024 * 1024,
  maxMetadataLength: 4 * 1024 * 1024,
  maxTileLength: 16 * 1024 * 1024,
  maxEntries: 4_000_000,
}

/** Levels of directories, the root included. The specification sets none; the npm reader gives up at the same depth. */
export const maxDirectoryDepth = 4

/** Clients fetch this many bytes first, without knowing anything; header and root directory together must stay under it. */
export const firstFetchLength = 16_384
