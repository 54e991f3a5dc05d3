import { gunzipSync, gzipSync } from 'node:zlib'
import type { ArchiveSource } from '../../../tiles/pmtiles/reader.ts'
import { type ArchiveInput, type TileInput, writeArchive } from '../../../tiles/pmtiles/writer.ts'

export function compress(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes)) // not a Buffer, which is never equal to plain bytes in a test
}

export function decompress(bytes: Uint8Array, maxOutputLength: number): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength })
}

/** A tile whose stored bytes are the gzipped text. */
export function tile(z: number, x: number, y: number, text = `${z}/${x}/${y}`): TileInput {
  return { z, x, y, bytes: compress(new TextEncoder().encode(text)) }
}

/** All tiles of the zooms 0 to `maxZoom`, each different. */
export function pyramid(maxZoom: number): readonly TileInput[] {
  const tiles: TileInput[] = []
  for (let z = 0; z <= maxZoom; z++) {
    for (let place = 0; place < 4 ** z; place++) tiles.push(tile(z, place % 2 ** z, Math.floor(place / 2 ** z)))
  }
  return tiles
}

/** Writes an archive of vector tiles over Blekinge; what matters to a test is handed in. */
export function archiveOf(tiles: Iterable<TileInput>, changes: Partial<ArchiveInput> = {}): Uint8Array {
  return writeArchive({
    tiles,
    metadata: { name: 'sample', vector_layers: [{ id: 'schools', fields: { name: 'String' } }] },
    bounds: [14.3, 55.9, 16.1, 56.6],
    centre: { lon: 15.2, lat: 56.2, zoom: changes.minZoom ?? 0 },
    minZoom: 0,
    maxZoom: 3,
    tileType: 'mvt',
    tileCompression: 'gzip',
    compress,
    ...changes,
  })
}

/** `count` small different tiles from z/0/0 on, row by row; not gzipped, to be quick. */
export function rawTiles(z: number, count: number, contentOf = (index: number) => index): readonly TileInput[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, contentOf(index))
    return { z, x: index % 2 ** z, y: Math.floor(index / 2 ** z), bytes }
  })
}

export function memorySource(bytes: Uint8Array): ArchiveSource {
  return { length: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}
