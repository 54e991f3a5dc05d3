import type { Bounds, DatasetEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'

/** Longitude and latitude in WGS84 degrees. */
export type LonLat = readonly [number, number]

/** An object as the list and the map know it. */
export interface Item {
  /** `<dataset>/<id>`: unique in the release. */
  readonly key: string
  readonly dataset: DatasetEntry
  readonly layer: LayerEntry
  readonly feature: Feature
  readonly name: string
  /** What it is, in a word. */
  readonly kind: string
  readonly municipality: { readonly code: string; readonly title: string } | null
  readonly address: string | null
  /** Postal town. */
  readonly town: string | null
  readonly phone: string | null
  /** Whether one gets in without steps; null when nobody says. */
  readonly isStepFree: boolean | null
  /** Where it is, if that is a point. */
  readonly position: LonLat | null
  /** A neighbour's point, never the object's own. */
  readonly near: LonLat | null
  /** The extent of its geometry. */
  readonly bounds: Bounds | null
  /** The figure that matters most, written out: what its area is filled by, or the first amount of a table's row. */
  readonly value: string | null
  /** When that figure holds: the day of a table's row, or the slice of an area. */
  readonly date: string | null
  /** Which slice of its dataset it belongs to; null where there are no slices. */
  readonly slice: string | null
  /** The key of an object that this one also describes. */
  readonly sameAs: string | null
  /** Objects of other datasets that say they are the same as this. */
  readonly also: readonly Item[]
  /** The text that the search looks in, folded. */
  readonly searchText: string
}
