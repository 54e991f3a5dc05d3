import { type Filters, filterItems } from '../list/filter-items.ts'
import type { Item } from '../release/item.ts'
import { mergeSame } from '../release/merge-same.ts'

/** `none`: opening hours have no meaning for it, as for a stop. `unknown` is never taken for closed. */
export type OpenKind = 'open' | 'closed' | 'unknown' | 'none'

/** Everything that the list is narrowed by. */
export interface Match extends Filters {
  readonly layersOn: ReadonlySet<string>
  readonly openNow: boolean
}

export interface Found {
  readonly items: readonly Item[]
  /** Items that match but for their hours, which nobody has stated. */
  readonly unknownHours: readonly Item[]
}

/** What is left of all items. Twins are folded into one before they are filtered. */
export function matchItems(items: readonly Item[], match: Match, openKindOf: (item: Item) => OpenKind): Found {
  const on = items.filter((item) => match.layersOn.has(item.layer.id))
  const narrowed = filterItems(mergeSame(on), match)
  if (!match.openNow) return { items: narrowed, unknownHours: [] }
  const ofKind = (kind: OpenKind) => narrowed.filter((item) => openKindOf(item) === kind)
  return { items: ofKind('open'), unknownHours: ofKind('unknown') }
}
