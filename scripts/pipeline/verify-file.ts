import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { FileEntry } from '../../data/model/manifest.ts'
import { verifyArchive } from '../../tiles/pmtiles/verify.ts'
import { decompress } from '../export/compression.ts'
import { digest } from './digest.ts'

/** Compares a file as read back from the disk with its manifest entry, and opens it by its format. Gives the faults in words. */
export function verifyFile(entry: FileEntry, bytes: Uint8Array): readonly string[] {
  if (bytes.length !== entry.bytes) return [`${bytes.length} bytes instead of ${entry.bytes}`]
  if (digest(bytes) !== entry.sha256) return ['its SHA-256 differs']
  if (entry.format === 'PMTiles') return verifyArchive(bytes, { decompress })
  if (entry.format === 'GeoJSON') return verifyGeoJson(entry, bytes)
  return []
}

const Collection = Type.Object({ features: Type.Array(Type.Unknown()) })

function verifyGeoJson({ count }: FileEntry, bytes: Uint8Array): readonly string[] {
  const collection: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Value.Check(Collection, collection)) return ['it has no features member']
  return collection.features.length === count ? [] : [`${collection.features.length} features instead of ${count}`]
}
