import type { Item } from './item.ts'

/**
 * Folds every item that says it is the same as another one here into that one, so that both stand as one entry.
 * An item that others should fold into but that itself points on stays on its own: nothing is lost in a chain or a ring.
 */
export function mergeSame(items: readonly Item[]): readonly Item[] {
  const roots = new Set(items.filter(({ sameAs }) => sameAs === null).map(({ key }) => key))
  const twins = new Map<string, Item[]>()
  for (const item of items) {
    if (item.sameAs !== null && roots.has(item.sameAs)) twins.set(item.sameAs, [...(twins.get(item.sameAs) ?? []), item])
  }
  return items.filter(({ sameAs }) => sameAs === null || !roots.has(sameAs)).map((item) => withTwins(item, twins.get(item.key) ?? []))
}

function withTwins(item: Item, also: readonly Item[]): Item {
  if (also.length === 0) return item
  return { ...item, also, searchText: [item.searchText, ...also.map((twin) => twin.searchText)].join(' ') }
}
