import type { TileFeature } from '../cut/tile-layer.ts'
import { type ClipArea, clipLine } from './clip-line.ts'
import { joinLines } from './join-lines.ts'
import { type Polygon, type Segment, signedArea, toSegments } from './plane.ts'

/** A municipality with its territorial water. */
export interface Municipality {
  readonly name: string
  readonly polygons: readonly Polygon[]
}

interface Border {
  readonly left: string
  readonly segments: Segment[]
  readonly right: string | null
}

/**
 * Borders on land, each once: between two municipalities, or between one and the next county, then with `right` null. A border
 * runs so that `left` lies to its left. What runs through water is left out.
 */
export function findBorders(municipalities: readonly Municipality[], land: ClipArea): readonly TileFeature[] {
  return pairBorders(municipalities).flatMap(({ left, right, segments }, place) => {
    const lines = joinLines(segments).flatMap((line) => clipLine(line, land))
    if (lines.length === 0) return []
    const properties = { name: right ? `${left}–${right}` : left, kind: right ? 'municipality' : 'county', left, right }
    return [{ id: place + 1, geometry: { type: 'MultiLineString', coordinates: lines }, properties }]
  })
}

/** Puts each piece of outline under the pair of municipalities that share it. */
function pairBorders(municipalities: readonly Municipality[]): readonly Border[] {
  const owners = new Map<string, string>()
  for (const { name, segments } of municipalities.flatMap(toOutline)) for (const segment of segments) owners.set(keyOf(segment), name)
  const borders = new Map<string, Border>()
  for (const { name: left, segments } of municipalities.flatMap(toOutline)) {
    for (const [start, end] of segments) {
      const right = owners.get(keyOf([end, start])) ?? null
      if (borders.has(`${right}|${left}`)) continue
      const border = borders.get(`${left}|${right}`) ?? { left, right, segments: [] }
      border.segments.push([start, end])
      borders.set(`${left}|${right}`, border)
    }
  }
  return [...borders.values()]
}

/** Outer rings only, anticlockwise: the municipality lies to the left. */
function toOutline({ name, polygons }: Municipality) {
  return polygons.flatMap(([outer]) => {
    if (!outer) return []
    return [{ name, segments: toSegments(signedArea(outer) > 0 ? outer : outer.toReversed()) }]
  })
}

function keyOf([[startLon, startLat], [endLon, endLat]]: Segment): string {
  return `${startLon} ${startLat} ${endLon} ${endLat}`
}
