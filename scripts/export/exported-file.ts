import type { FileEntry } from '../../data/model/manifest.ts'

/** A file of the release before it is written: everything of its manifest entry that its bytes do not say. */
export interface ExportedFile {
  readonly about: Omit<FileEntry, 'bytes' | 'sha256'>
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()

/** Text as UTF-8 without byte order mark. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text)
}
