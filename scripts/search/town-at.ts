import type { SearchLocality } from './read-search-areas.ts'

/** A locality is taken for a circle of its area, and this much wider: it is seldom round. */
const CIRCLE_MARGIN = 1.4
const METRES_PER_DEGREE = 111_320

/** The locality in whose circle a point (WGS84, longitude first) lies, the deepest one; undefined in the countryside. */
export function townAt(point: readonly [number, number], localities: readonly SearchLocality[]): SearchLocality | undefined {
  const near = localities
    .map((locality) => ({ locality, depth: metresBetween(point, locality.position) / radiusOf(locality) }))
    .filter(({ depth }) => depth <= CIRCLE_MARGIN)
  return near.toSorted((one, other) => one.depth - other.depth)[0]?.locality
}

function radiusOf({ areaHectares }: SearchLocality): number {
  return Math.sqrt((areaHectares * 10_000) / Math.PI)
}

/** On a plane that touches the earth there: exact enough within a county. */
function metresBetween([lon, lat]: readonly [number, number], [otherLon, otherLat]: readonly [number, number]): number {
  const east = (lon - otherLon) * Math.cos((lat * Math.PI) / 180)
  return Math.hypot(east, lat - otherLat) * METRES_PER_DEGREE
}
