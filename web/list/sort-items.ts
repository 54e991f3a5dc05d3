import type { Item, LonLat } from '../release/item.ts'
import { distanceMetres } from './distance.ts'

/** An item in the list, with its distance where distances are shown and it has a place to measure to. */
export interface Row {
  readonly item: Item
  readonly metres: number | null
}

/** Rows by name, with distances where there is a start, in Swedish order, whatever the reader's language, since the names are Swedish: å, ä, ö last, and 2 before 10. */
export function sortByName(items: readonly Item[], from: LonLat | null = null): readonly Row[] {
  const { compare } = new Intl.Collator('sv', { numeric: true })
  const sorted = items.toSorted((a, b) => compare(a.name, b.name) || compare(a.municipality?.title ?? '', b.municipality?.title ?? ''))
  return sorted.map((item) => ({ item, metres: from && metresTo(item, from) }))
}

/** Rows by distance, the nearest first; items that cannot be measured to come last, by name. */
export function sortByDistance(items: readonly Item[], from: LonLat): readonly Row[] {
  return sortByName(items, from).toSorted((a, b) => (a.metres ?? Number.POSITIVE_INFINITY) - (b.metres ?? Number.POSITIVE_INFINITY) || 0)
}

function metresTo(item: Item, from: LonLat): number | null {
  const point = measuredPoint(item)
  return point ? distanceMetres(from, point) : null
}

/** The point that a distance to an item is measured to: its own, else that of its twin, else its neighbour's. */
export function measuredPoint(item: Item): LonLat | null {
  return item.position ?? item.also.map((twin) => twin.position).find((position) => position !== null) ?? item.near
}
