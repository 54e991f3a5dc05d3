import type { SearchIndex } from '../../data/model/search-index.ts'
import { matchesSchema } from '../release/check-schema.ts'

/** The schema of `data/model/search-index.ts` as JSON, put here by the build. */
declare const SEARCH_SCHEMA: unknown

/** Whether a value is a search index, by the same schema that the release was written with. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  return matchesSchema(SEARCH_SCHEMA, value)
}
