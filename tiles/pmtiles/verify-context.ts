import type { Header } from './header.ts'
import type { ArchiveLimits } from './limits.ts'
import type { Decompress } from './unpack.ts'

/** An archive whose header could be read, and what is needed to look at the rest. */
export interface VerifyContext {
  readonly bytes: Uint8Array
  readonly header: Header
  readonly decompress: Decompress
  readonly limits: ArchiveLimits
}
