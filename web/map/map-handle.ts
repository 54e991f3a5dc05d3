import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { MapPicture } from './map-picture.ts'

export type MapTheme = 'light' | 'dark'
export type Position = readonly [longitude: number, latitude: number]

export interface MapView {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

export interface MapPadding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** An object of the list, as far as the map needs to know it. */
export interface MapItem {
  /** `<dataset>/<id>` */
  readonly key: string
  readonly dataset: string
  /** The integer id that the vector tiles carry too. */
  readonly featureId: number
  /** Id of the catalogue's layer. */
  readonly layer: string
  readonly name: string
  readonly position: Position | null
  /** Where a named neighbour stands; never the place of the object itself. */
  readonly near: Position | null
  readonly demonstration: boolean
}

/** One figure of a dataset that shows areas. All slices are given, so that the classes stay the same from slice to slice. */
export interface AreaValue {
  /** SCB code of the municipality. */
  readonly code: string
  readonly slice: string
  /** Null: the source gives no figure. */
  readonly value: number | null
}

/** What the map shows. It is a function of this and of nothing else. */
export interface MapContent {
  /** Everything in the list after filters, whether or not it is in view. */
  readonly items: readonly MapItem[]
  readonly layersOn: ReadonlySet<string>
  /** Whether objects of which only a neighbour is known are drawn. */
  readonly nearOn: boolean
  /** Chosen slice by dataset: values of the slice fields, joined with `|`. */
  readonly slices: Readonly<Record<string, string>>
  /** Whether `items` are fewer than the layers hold, so that tiles must be narrowed by id. */
  readonly filtered: boolean
  /** Key of the chosen object. */
  readonly selected: string | null
  /** Figures by dataset, for classes and labels. Without them, areas have no labels and the classes are even parts of 0–100. */
  readonly values?: Readonly<Record<string, readonly AreaValue[]>>
}

export interface MapEvents {
  readonly select: (key: string) => void
  /** Several objects at one spot: the page offers them in a list. */
  readonly choose: (keys: readonly string[]) => void
  readonly clear: () => void
  /** A point was chosen, while points are chosen. */
  readonly picked: (position: Position) => void
  /** The person asked the map for their own position and got it. */
  readonly located: (coordinates: GeolocationCoordinates) => void
  /** Bounds are those of the part that no panel covers. */
  readonly moved: (view: MapView, bounds: Bounds) => void
  /** Everything in view is drawn. */
  readonly idle: () => void
  /** In words for the reader, in the language of the map. */
  readonly failed: (reason: string) => void
}

export interface MapOptions {
  readonly catalogue: Catalogue
  readonly language: Language
  readonly theme: MapTheme
  readonly reducedMotion: boolean
  readonly view: MapView | null
  /** Origin of the tiles, without trailing slash; empty for the page's own. */
  readonly publicBase: string
  readonly on: MapEvents
}

export interface MapHandle {
  readonly show: (content: MapContent) => void
  /** Brings an object to the middle of the free part of the map. */
  readonly focus: (key: string) => void
  readonly fit: (bounds: Bounds, padding?: number) => void
  /** Brings a point to the middle of the free part, at least as close as a symbol that stands by itself. */
  readonly goTo: (position: Position) => void
  /** Middle of the free part of the map. */
  readonly centre: () => Position
  /** Marks where distances start; null for nowhere. */
  readonly markOrigin: (origin: { readonly position: Position; readonly title: string } | null) => void
  /** Whether the next click or Enter chooses a point and nothing else. */
  readonly setPicking: (isPicking: boolean) => void
  readonly setTheme: (theme: MapTheme) => void
  readonly setLanguage: (language: Language) => void
  /** Room that panels take. */
  readonly setPadding: (padding: MapPadding) => void
  readonly resize: () => void
  /** A picture of what it shows now, made at once; null where there is no map. */
  readonly takePicture: () => MapPicture | null
  readonly destroy: () => void
}
