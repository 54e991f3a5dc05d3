import type { Coordinate } from '../../data/model/feature.ts'
import { findCrossing, type Line, type Segment, toSegments } from './plane.ts'

/** An area that lines are clipped to: its outline, and a test of a point. */
export interface ClipArea {
  readonly outline: readonly Segment[]
  readonly isInside: (point: Coordinate) => boolean
}

/** The parts of a line that lie inside an area, in the line's direction. */
export function clipLine(line: Line, area: ClipArea): readonly Line[] {
  const parts: Coordinate[][] = []
  let isOpen = false
  for (const [start, end] of toSegments(line).flatMap((segment) => splitSegment(segment, area.outline))) {
    const isInside = area.isInside(pointAt([start, end], 0.5))
    if (isInside && !isOpen) parts.push([start])
    if (isInside) parts.at(-1)?.push(end)
    isOpen = isInside
  }
  return parts
}

function splitSegment(segment: Segment, outline: readonly Segment[]): readonly Segment[] {
  const shares = outline
    .filter((other) => mayMeet(segment, other))
    .flatMap((other) => findCrossing(segment, other) ?? [])
    .filter((share) => share > 0 && share < 1)
  const cuts = [...new Set(shares)].sort((first, second) => first - second)
  return toSegments([segment[0], ...cuts.map((share) => pointAt(segment, share)), segment[1]])
}

function mayMeet([[ax, ay], [bx, by]]: Segment, [[cx, cy], [dx, dy]]: Segment): boolean {
  const isApart = (a: number, b: number, c: number, d: number) => Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)
  return !isApart(ax, bx, cx, dx) && !isApart(ay, by, cy, dy)
}

function pointAt([[ax, ay], [bx, by]]: Segment, share: number): Coordinate {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
