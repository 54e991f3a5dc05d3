import type { SearchEntry } from './search-entry.ts'

/** What a person means by choosing a result. */
export type SearchMeaning =
  /** Read about this object. */
  | 'open'
  /** List the objects of this kind, or with this value. */
  | 'filter'
  /** I am here, or go there: measure from this point. Such an entry has a position. */
  | 'start'
  /** It has no point: all that is left is to search the list for its words. */
  | 'text'

/** Objects are opened, but stops are started from, like addresses, towns and municipalities. */
export function meaningOf({ type, isStop, position }: SearchEntry): SearchMeaning {
  if (type === 'kind' || type === 'value') return 'filter'
  if (type === 'object') return isStop && position ? 'start' : 'open'
  return position ? 'start' : 'text'
}
