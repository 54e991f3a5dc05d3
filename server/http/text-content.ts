import { createHash } from 'node:crypto'
import type { Content } from './send-content.ts'

/** A text made by the server as something to send. */
export function contentOfText(text: string, mediaType: string): Content {
  const bytes = Buffer.from(text)
  return {
    mediaType,
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    modified: null,
    open: async ({ first, last }) => bytes.subarray(first, last + 1),
    load: async () => bytes,
  }
}
