import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { MapColours } from './map-colours.ts'
import type { MapContent, MapTheme } from './map-handle.ts'
import type { MapWords } from './map-words.ts'
import type { TileHost } from './tile-url.ts'

/** Everything that the style is made from. */
export interface StyleContext {
  readonly catalogue: Catalogue
  readonly content: MapContent
  readonly language: Language
  readonly theme: MapTheme
  readonly colours: MapColours
  readonly words: MapWords
  readonly tiles: TileHost
  readonly reducedMotion: boolean
}

/** From this zoom on, vector tiles draw every object by itself; below it, objects close together are counted. */
export const detailZoom = 13

export const fonts = { regular: ['Map Regular'], semibold: ['Map Semibold'], italic: ['Map Italic'] }
