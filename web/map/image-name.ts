import { type SymbolVariant, symbolVariants } from '../symbol/symbol-parts.ts'
import type { MapTheme } from './map-handle.ts'

/** An image that the style asks for by name and that is drawn when first asked for. */
export type MapImage =
  | { readonly kind: 'symbol'; readonly theme: MapTheme; readonly layer: string; readonly variant: SymbolVariant }
  /** `split` lists, for each colour in turn, the known and the near part, in whatever unit. */
  | { readonly kind: 'ring'; readonly theme: MapTheme; readonly diameter: number; readonly split: readonly number[] }
  | { readonly kind: 'badge'; readonly theme: MapTheme }
  | { readonly kind: 'hatch'; readonly theme: MapTheme }

/** Start of the name of an image; a style expression adds the rest. */
export const imagePrefix = (kind: MapImage['kind'], theme: MapTheme): string => `${kind}|${theme}|`

/** The name under which the style asks for an image. */
export function imageName(image: MapImage): string {
  const prefix = imagePrefix(image.kind, image.theme)
  switch (image.kind) {
    case 'symbol':
      return `${prefix}${image.layer}|${image.variant}`
    case 'ring':
      return `${prefix}${image.diameter}|${image.split.join(',')}`
    case 'badge':
    case 'hatch':
      return prefix
  }
}

/** Reads a name back; undefined when it is none of ours. */
export function findImage(name: string): MapImage | undefined {
  const [kind, themeName, first = '', second = ''] = name.split('|')
  const theme = themeName === 'dark' ? 'dark' : 'light'
  const variant = symbolVariants.find((each) => each === second)
  if (kind === 'symbol' && variant) return { kind, theme, layer: first, variant }
  if (kind === 'ring') return { kind, theme, diameter: Number(first), split: second.split(',').map(Number) }
  return kind === 'badge' || kind === 'hatch' ? { kind, theme } : undefined
}
