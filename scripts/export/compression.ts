import { gunzipSync, gzipSync } from 'node:zlib'

/** Gzip with the level that tiles are stored at. The header holds no time, so equal input gives equal bytes. */
export function compress(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes, { level: 9 }))
}

/** Gunzip with a limit on what may come out, against archives that blow up. */
export function decompress(bytes: Uint8Array, maxLength = 64 * 1024 * 1024): Uint8Array {
  return new Uint8Array(gunzipSync(bytes, { maxOutputLength: maxLength }))
}
