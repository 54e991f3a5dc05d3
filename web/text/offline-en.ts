import type { offlineSv } from './offline-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const offlineEn: TableOf<typeof offlineSv> = {}
