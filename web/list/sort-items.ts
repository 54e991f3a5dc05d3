import type { Item, LonLat } from '../release/item.ts'
import { distanceMetres } from './distance.ts'

/** An item in the list, with its distance where distances are shown and it has a place to measure to. */
export interface Row {
  readonly item: Item
  readonly metres: number | null
}

/** Rows by name in Swedish order, whatever the reader's language, since the names are Swedish: å, ä, ö last, and 2 before 10. */
export function sortByName(items: readonly Item[]): readonly Row[] {
  const { compare } = new Intl.Collator('sv', { numeric: true })
  const sorted = items.toSorted((a, b) => compare(a.name, b.name) || compare(a.municipality?.title ?? '', b.municipality?.title ?? ''))
  return sorted.map((item) => ({ item, metres: null }))
}

/** Rows by distance, the nearest first; items that cannot be measured to come last, by name. */
export function sortByDistance(items: readonly Item[], from: LonLat): readonly Row[] {
  const rows = sortByName(items).map(({ item }) => ({ item, metres: metresTo(item, from) }))
  return rows.toSorted((a, b) => (a.metres ?? Number.POSITIVE_INFINITY) - (b.metres ?? Number.POSITIVE_INFINITY) || 0)
}

function metresTo(item: Item, from: LonLat): number | null {
  const point = item.position ?? item.near ?? item.also.map((twin) => twin.position).find((position) => position !== null)
  return point ? distanceMetres(from, point) : null
}
