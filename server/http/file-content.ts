import { open, readFile } from 'node:fs/promises'
import type { StoredFile } from '../store/stored-file.ts'
import type { TileArchive } from '../store/tile-archive.ts'
import type { ByteSpan } from './range.ts'
import type { Content } from './send-content.ts'

/** Pieces up to this size are read at once: a stream costs more than the memory saved. */
const pieceBytes = 256 * 1024

/** A file of a release as something to send. The file is opened before the answer begins, so that a missing one is an error. */
export function contentOfFile(file: StoredFile): Content {
  return describe(file, (span) => openSpan(file.path, span))
}

/** An archive as something to send: from memory where it is held there. */
export function contentOfArchive(file: StoredFile, archive: TileArchive): Content {
  return describe(file, async (span) => {
    const length = lengthOf(span)
    return length > pieceBytes ? openSpan(file.path, span) : archive.read({ offset: span.first, length })
  })
}

function describe(file: StoredFile, openPart: Content['open']): Content {
  const { mediaType, bytes, sha256, modified, path } = file
  return { mediaType, bytes, digest: sha256, modified, open: openPart, load: () => readFile(path) }
}

function lengthOf({ first, last }: ByteSpan): number {
  return last - first + 1
}

async function openSpan(path: string, span: ByteSpan): Promise<Buffer | NodeJS.ReadableStream> {
  const length = lengthOf(span)
  if (length <= 0) return Buffer.alloc(0)
  const file = await open(path)
  if (length > pieceBytes) return file.createReadStream({ start: span.first, end: span.last })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, span.first)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
