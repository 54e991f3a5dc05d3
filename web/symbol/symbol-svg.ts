import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { type SymbolPaint, type SymbolPart, type SymbolVariant, symbolParts } from './symbol-parts.ts'
import { symbolBox } from './symbol-shape.ts'

/** A CSS colour for every paint of a symbol. */
export type SymbolColours = Readonly<Record<SymbolPaint, string>>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function pathElement({ path, paint, stroke, place }: SymbolPart, colours: SymbolColours): string {
  const colour = escaped(colours[paint])
  const painted = stroke
    ? `fill="none" stroke="${colour}" stroke-width="${stroke.width}" stroke-linejoin="round" stroke-linecap="butt" stroke-dasharray="${stroke.dash.join(' ') || 'none'}"`
    : `fill="${colour}"`
  return `<path d="${escaped(path)}" transform="translate(${place.x} ${place.y}) scale(${place.scale})" ${painted}/>`
}

/** A whole SVG document with the symbol, in colours of the caller's choice, for files and print. */
export function symbolSvg(symbol: SymbolEntry, variant: SymbolVariant, colours: SymbolColours): string {
  const paths = symbolParts(symbol, variant).map((part) => pathElement(part, colours))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${symbolBox} ${symbolBox}">${paths.join('')}</svg>`
}
