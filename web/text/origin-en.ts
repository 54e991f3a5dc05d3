import type { originSv } from './origin-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const originEn: TableOf<typeof originSv> = {}
