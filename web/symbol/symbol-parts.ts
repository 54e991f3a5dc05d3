import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { type SymbolShape, symbolShapes } from './symbol-shape.ts'

/**
 * How sure and how chosen an object is. `near`: hollow and dashed, since it stands at a neighbour.
 * `demonstration`: carries a tag with the letters Ex.
 */
export const symbolVariants = ['solid', 'near', 'demonstration', 'selected', 'selected-near'] as const
export type SymbolVariant = (typeof symbolVariants)[number]

/** Names of colours that a part can be painted with; each theme says which they are. */
export type SymbolPaint = 'colour' | 'ink' | 'halo' | 'surface' | 'accent'

/** One path of a symbol, painted in order. */
export interface SymbolPart {
  readonly role: 'ring' | 'halo' | 'body' | 'outline' | 'icon' | 'tag' | 'tag-text'
  readonly path: string
  readonly paint: SymbolPaint
  /** Null: the path is filled. */
  readonly stroke: { readonly width: number; readonly dash: readonly number[] } | null
  /** Applied to the path before it is painted. */
  readonly place: { readonly x: number; readonly y: number; readonly scale: number }
}

type Variation = Pick<SymbolPart, 'role' | 'paint'> & Partial<SymbolPart>

const unmoved = { x: 0, y: 0, scale: 1 } as const
const part = (path: string, variation: Variation): SymbolPart => ({ path, stroke: null, place: unmoved, ...variation })
const line = (width: number, dash: readonly number[] = []) => ({ width, dash })

function iconPart({ icon }: SymbolEntry, shape: SymbolShape, paint: SymbolPaint): SymbolPart {
  const [x, y] = shape.iconCentre
  const half = shape.iconSize / 2
  return part(icon.path, { role: 'icon', paint, place: { x: x - half, y: y - half, scale: shape.iconSize / icon.size } })
}

const tagPath = 'M20 1H29A2.5 2.5 0 0 1 31.5 3.500V8.500A2.5 2.5 0 0 1 29 11H20A2.5 2.5 0 0 1 17.5 8.500V3.500A2.5 2.5 0 0 1 20 1Z'

/** A small plate at the upper right with the letters Ex, drawn as paths so that no font is needed. */
const tagParts: readonly SymbolPart[] = [
  part(tagPath, {
    role: 'tag',
    paint: 'surface',
  }),
  part(tagPath, {
    role: 'tag-text',
    paint: 'accent',
    stroke: line(1),
  }),
  part('M23.4 3.400H20.300V8.600H23.400M20.3 6H23M25.4 4.900L28.7 8.600M28.7 4.900L25.4 8.6', {
    role: 'tag-text',
    paint: 'accent',
    stroke: line(1.3),
  }),
]

function solidParts(symbol: SymbolEntry, shape: SymbolShape): readonly SymbolPart[] {
  return [
    part(shape.path, { role: 'halo', paint: 'halo', stroke: line(4) }),
    part(shape.path, { role: 'body', paint: 'colour' }),
    iconPart(symbol, shape, 'ink'),
  ]
}

function nearParts(symbol: SymbolEntry, shape: SymbolShape): readonly SymbolPart[] {
  return [
    part(shape.path, { role: 'halo', paint: 'halo', stroke: line(5) }),
    part(shape.path, { role: 'body', paint: 'surface' }),
    part(shape.path, { role: 'outline', paint: 'colour', stroke: line(2, [3.4, 2.4]) }),
    iconPart(symbol, { ...shape, iconSize: shape.iconSize - 1 }, 'colour'),
  ]
}

function ringParts(shape: SymbolShape): readonly SymbolPart[] {
  return [
    part(shape.path, { role: 'ring', paint: 'halo', stroke: line(11.6) }),
    part(shape.path, { role: 'ring', paint: 'accent', stroke: line(9) }),
  ]
}

/** The paths of a symbol in the order they are painted: one description for the map's images, lists and the legend. */
export function symbolParts(symbol: SymbolEntry, variant: SymbolVariant): readonly SymbolPart[] {
  const shape = symbolShapes[symbol.shape]
  switch (variant) {
    case 'solid':
      return solidParts(symbol, shape)
    case 'near':
      return nearParts(symbol, shape)
    case 'demonstration':
      return [...solidParts(symbol, shape), ...tagParts]
    case 'selected':
      return [...ringParts(shape), ...solidParts(symbol, shape)]
    case 'selected-near':
      return [...ringParts(shape), ...nearParts(symbol, shape)]
  }
}
