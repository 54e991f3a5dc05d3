import type { embedSv } from './embed-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const embedEn: TableOf<typeof embedSv> = {}
