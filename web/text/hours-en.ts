import type { hoursSv } from './hours-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const hoursEn: TableOf<typeof hoursSv> = {}
