import type { facetsSv } from './facets-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const facetsEn: TableOf<typeof facetsSv> = {}
