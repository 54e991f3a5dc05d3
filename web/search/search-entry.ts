import type { LocalisedText } from '../../data/model/localised-text.ts'
import type { LonLat } from '../release/item.ts'

/** What choosing a result leads to. */
export type SearchTarget =
  /** An object's own page; `key` is `<dataset>/<id>`. */
  | { readonly type: 'place'; readonly key: string }
  /** All objects of a kind: these layers. */
  | { readonly type: 'layers'; readonly layers: readonly string[] }
  /** All objects with this choice of a filter. */
  | { readonly type: 'choice'; readonly dataset: string; readonly field: string; readonly value: string }
  /** All objects that have this value in a text field, such as an artist's works. */
  | { readonly type: 'value'; readonly dataset: string; readonly field: string; readonly value: string }
  | { readonly type: 'municipality'; readonly code: string }
  /** Nothing of its own to show: a place to go to, or to measure from. */
  | { readonly type: 'position' }

export type SearchEntryType = 'kind' | 'object' | 'value' | 'address' | 'postcode' | 'locality' | 'municipality'

/** How far a position can be trusted: the thing's own point, a doubted one, a neighbour's, or the middle of an area. */
export type SearchAccuracy = 'exact' | 'approximate' | 'neighbour' | 'middle'

/** One thing that the search finds. */
export interface SearchEntry {
  /** Unique among the entries. */
  readonly key: string
  readonly type: SearchEntryType
  /** Heading given by the release for objects and values; null where the type says enough. */
  readonly heading: LocalisedText | null
  readonly name: LocalisedText
  /** What it is; null where the heading says it. */
  readonly kind: LocalisedText | null
  /** Locality or municipality; may be empty. */
  readonly town: string
  /** How many objects a kind or value has. */
  readonly count: number | null
  readonly position: LonLat | null
  readonly accuracy: SearchAccuracy
  /** Whether it is a stop of public transport, which people start from rather than read about. */
  readonly isStop: boolean
  /** Layers that the thing belongs to, for its symbol. */
  readonly layers: readonly string[]
  readonly target: SearchTarget
  /** What it is called: any of these is its whole name. */
  readonly phrases: readonly string[]
  /** What else points at it, and how much that counts beside its name (0 to 1). */
  readonly context: readonly SearchContext[]
}

export interface SearchContext {
  readonly text: string
  readonly weight: number
}
