import type { gettingSv } from './getting-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const gettingEn: TableOf<typeof gettingSv> = {}
