import type { searchSv } from './search-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const searchEn: TableOf<typeof searchSv> = {}
