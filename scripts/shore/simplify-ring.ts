import type { PlanePoint } from './clip-ring.ts'

/**
 * A closed ring with fewer points (Douglas and Peucker), none of the left out ones farther than `tolerance` from what remains. The first
 * point stays, and is not repeated at the end.
 */
export function simplifyRing(ring: readonly PlanePoint[], tolerance: number): readonly PlanePoint[] {
  const [first] = ring
  if (!first) return []
  const closed = [...ring, first]
  const middle = farthest(closed, 0, ring.length).place
  const kept = new Set([0, middle])
  // A list of spans to look at instead of recursion: coasts have more points than a stack has room.
  const spans: [number, number][] = [
    [0, middle],
    [middle, ring.length],
  ]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end] = span
    const { place, distance } = farthest(closed, start, end)
    if (distance <= tolerance) continue
    kept.add(place)
    spans.push([start, place], [place, end])
  }
  return ring.filter((_, place) => kept.has(place))
}

/** The point between two others that lies farthest from the line that joins them. */
function farthest(points: readonly PlanePoint[], start: number, end: number): { readonly place: number; readonly distance: number } {
  const [from, to] = [points[start], points[end]]
  let found = { place: start, distance: 0 }
  if (!from || !to) return found
  for (let place = start + 1; place < end; place++) {
    const point = points[place]
    const distance = point ? distanceToSegment(point, from, to) : 0
    if (distance > found.distance) found = { place, distance }
  }
  return found
}

function distanceToSegment([x, y]: PlanePoint, [fromX, fromY]: PlanePoint, [toX, toY]: PlanePoint): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const squared = dx * dx + dy * dy
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / squared))
  return Math.hypot(x - fromX - dx * share, y - fromY - dy * share)
}
