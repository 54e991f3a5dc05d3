import type { SymbolEntry } from '../../data/model/catalogue.ts'
import type { SymbolColours } from '../symbol/symbol-svg.ts'
import { mapColours } from './map-colours.ts'
import type { MapTheme } from './map-handle.ts'

type ColourName = SymbolEntry['colour']

/** Gives a symbol's colours in a theme. */
export type ReadSymbolColours = (colour: ColourName, theme: MapTheme) => SymbolColours

/**
 * Reads the categorical colours from the page's tokens, so that map and list cannot differ.
 * The tokens are registered properties: their value is that of the theme which the page shows now.
 */
export function symbolColoursOf(element: Element): ReadSymbolColours {
  return (colour, theme) => {
    const tokens = getComputedStyle(element)
    const { text, textQuiet, surface, accent, textHalo } = mapColours[theme]
    const read = (name: string, otherwise: string) => tokens.getPropertyValue(name).trim() || otherwise
    return {
      colour: read(`--category-${colour}`, textQuiet),
      ink: read(`--category-${colour}-ink`, surface),
      halo: read('--category-halo', textHalo),
      surface,
      accent: accent || text,
    }
  }
}
