import type { needSv } from './need-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const needEn: TableOf<typeof needSv> = {}
