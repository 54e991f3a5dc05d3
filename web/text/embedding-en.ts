import type { embeddingSv } from './embedding-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const embeddingEn: TableOf<typeof embeddingSv> = {}
