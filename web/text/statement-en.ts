import type { statementSv } from './statement-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const statementEn: TableOf<typeof statementSv> = {}
