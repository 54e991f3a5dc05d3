import type { printSv } from './print-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const printEn: TableOf<typeof printSv> = {}
