import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { roundedPolygon } from './rounded-polygon.ts'

/** Side of the square that every symbol is drawn in. The shape itself takes 24 units and its halo 2 on each side. */
export const symbolBox = 32

/** Outline of a symbol, and the room for its icon. */
export interface SymbolShape {
  readonly path: string
  readonly iconCentre: readonly [number, number]
  readonly iconSize: number
}

const centre = [16, 16] as const
const ring = (corners: number, radius: number) =>
  Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI - Math.PI / 2
    return [16 + radius * Math.cos(angle), 16 + radius * Math.sin(angle)] as const
  })
const squareCorners = [
  [5.2, 5.2],
  [26.8, 5.2],
  [26.8, 26.8],
  [5.2, 26.8],
] as const

/** Shapes of about equal weight to the eye, so that none of them looks more important than another. */
export const symbolShapes: Readonly<Record<SymbolEntry['shape'], SymbolShape>> = {
  circle: { path: 'M16 4A12 12 0 1 1 16 28A12 12 0 1 1 16 4Z', iconCentre: centre, iconSize: 15 },
  square: { path: roundedPolygon(squareCorners, 5), iconCentre: centre, iconSize: 15 },
  diamond: { path: roundedPolygon(ring(4, 14.6), 4.5), iconCentre: centre, iconSize: 13 },
  hexagon: { path: roundedPolygon(ring(6, 13.4), 2.5), iconCentre: centre, iconSize: 15 },
  shield: {
    path: 'M16 3.4Q20.5 6 26.2 6.2Q27 6.2 27 7V15C27 21.8 22.4 26.4 16 29C9.6 26.4 5 21.8 5 15V7Q5 6.2 5.8 6.2Q11.5 6 16 3.4Z',
    iconCentre: [16, 16],
    iconSize: 15,
  },
  drop: {
    path: 'M16 2.6C17.2 2.6 17.9 3.6 18.6 4.5L24.4 11.6C29.4 18.4 24.7 28.2 16 28.2C7.3 28.2 2.6 18.4 7.6 11.6L13.4 4.5C14.1 3.6 14.8 2.6 16 2.6Z',
    iconCentre: [16, 17.4],
    iconSize: 14,
  },
}
