import type { FileEntry } from '../../data/model/manifest.ts'

/** A file of a release: what the manifest says of it, and where it lies. */
export interface StoredFile extends Pick<FileEntry, 'name' | 'mediaType' | 'bytes' | 'sha256'> {
  readonly path: string
  /** Of the release, in whole seconds, as HTTP dates are. */
  readonly modified: Date
}
