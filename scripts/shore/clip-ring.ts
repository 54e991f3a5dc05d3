/** Easting and northing, or any other pair on a plane. */
export type PlanePoint = readonly [number, number]

/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

/**
 * The part of a closed ring inside a box (Sutherland and Hodgman), without the first point again; empty when there is none. A ring that
 * leaves the box and comes back keeps an edge along the border, which bounds no area.
 */
export function clipRing(ring: readonly PlanePoint[], [west, south, east, north]: Box): readonly PlanePoint[] {
  const sides: readonly Side[] = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ]
  return sides.reduce<readonly PlanePoint[]>(cutAlong, ring)
}

/** Inside is where `(point[axis] − limit) × sign` is not below zero. */
interface Side {
  readonly axis: 0 | 1
  readonly limit: number
  readonly sign: 1 | -1
}

function cutAlong(ring: readonly PlanePoint[], { axis, limit, sign }: Side): readonly PlanePoint[] {
  const depth = (point: PlanePoint) => (point[axis] - limit) * sign
  return ring.flatMap((point, place) => {
    const before = ring.at(place - 1) ?? point
    const [from, to] = [depth(before), depth(point)]
    const crossing = from < 0 !== to < 0 ? [between(before, point, from / (from - to))] : []
    return to < 0 ? crossing : [...crossing, point]
  })
}

function between([x, y]: PlanePoint, [toX, toY]: PlanePoint, share: number): PlanePoint {
  return [x + (toX - x) * share, y + (toY - y) * share]
}
