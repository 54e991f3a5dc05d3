import type { Bounds } from '../../data/model/catalogue.ts'
import { type ChosenFacets, matchesFacets } from '../facets/facet-values.ts'
import { foldText } from '../release/fold-text.ts'
import { boundsMeet } from '../release/geometry-bounds.ts'
import type { Item } from '../release/item.ts'

/** What the list is narrowed by. */
export interface Filters {
  readonly query: string
  readonly municipality: string | null
  readonly facets: ChosenFacets
  /** The slice in use, for each dataset that has slices. */
  readonly slices: Readonly<Record<string, string>>
}

/** Items that hold every word of the query, lie in the municipality, have the chosen facets and belong to the slices in use. */
export function filterItems(items: readonly Item[], { query, municipality, facets, slices }: Filters): readonly Item[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
  const isInSlice = ({ slice, dataset }: Item) => slice === null || slice === (slices[dataset.id] ?? slice)
  return items.filter(
    (item) =>
      (municipality === null || item.municipality?.code === municipality) &&
      isInSlice(item) &&
      words.every((word) => item.searchText.includes(word)) &&
      matchesFacets(item, facets),
  )
}

/** Items by where they are, seen from a map view. */
export interface SplitItems {
  readonly inside: readonly Item[]
  readonly outside: readonly Item[]
  /** Nowhere to be drawn. */
  readonly unplaced: readonly Item[]
}

/** Splits items by a map view. Without one (no map yet) everything that has a place is inside; so are rows of tables, always. */
export function splitByView(items: readonly Item[], view: Bounds | null): SplitItems {
  const inside: Item[] = []
  const outside: Item[] = []
  const unplaced: Item[] = []
  const groupOf = (item: Item) => {
    if (item.dataset.show === 'table') return inside
    const bounds = drawnBounds(item)
    if (bounds === null) return unplaced
    return view === null || boundsMeet(bounds, view) ? inside : outside
  }
  for (const item of items) groupOf(item).push(item)
  return { inside, outside, unplaced }
}

/** The box in which an item is drawn: its own geometry, else its neighbour's point, else that of an object that is the same. */
export function drawnBounds(item: Item): Bounds | null {
  if (item.bounds) return item.bounds
  if (item.near) return [...item.near, ...item.near]
  return item.also.map(drawnBounds).find((bounds) => bounds !== null) ?? null
}
