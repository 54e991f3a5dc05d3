import type { DirectoryEntry } from './directory.ts'
import { decodeHeader } from './header.ts'
import { type ArchiveLimits, defaultLimits } from './limits.ts'
import { orFault } from './or-fault.ts'
import { PmtilesError } from './pmtiles-error.ts'
import type { Decompress } from './unpack.ts'
import { findDirectoryFaults } from './verify-directories.ts'
import { findHeaderFaults } from './verify-header.ts'
import { findMetadataFaults } from './verify-metadata.ts'
import { findTileFaults } from './verify-tiles.ts'

export interface VerifyOptions {
  readonly decompress: Decompress
  readonly limits?: Partial<ArchiveLimits>
}

/** A broken archive may have a fault for each of a million tiles; the reader of the list needs the first. */
const maxFaults = 100

/**
 * Checks a whole archive against the specification, more strictly than readers do, and gives its faults in words; none means
 * sound. Beyond the specification it demands: sections and contents without gaps, true counts and zooms, clustered and
 * de-duplicated data, bounds with an inside, a centre in them, and tiles that decompress. Never throws for bad bytes.
 */
export function verifyArchive(bytes: Uint8Array, options: VerifyOptions): readonly string[] {
  const faults: string[] = []
  for (const fault of findFaults(bytes, options)) {
    if (faults.length === maxFaults) return [...faults, `More than ${maxFaults} faults: the rest is not listed`]
    faults.push(fault)
  }
  return faults
}

function* findFaults(bytes: Uint8Array, { decompress, limits }: VerifyOptions): Generator<string, void> {
  const header = orFault(() => decodeHeader(bytes))
  if (header instanceof PmtilesError) return yield header.message
  const context = { bytes, header, decompress, limits: { ...defaultLimits, ...limits } }
  yield* findHeaderFaults(header, bytes.length)
  yield* findMetadataFaults(context)
  const entries: DirectoryEntry[] = []
  let hasDirectoryFaults = false
  for (const fault of findDirectoryFaults(context, entries)) {
    hasDirectoryFaults = true
    yield fault
  }
  // Counts and places of tiles that could not be read would only repeat the same fault.
  if (!hasDirectoryFaults) yield* findTileFaults(context, entries)
}
