import type { LonLat } from '../release/item.ts'

const earthRadiusMetres = 6_371_008.8

/** Metres along a great circle. A sphere errs by at most 0.6 %, less than what the page rounds to. */
export function distanceMetres(from: LonLat, to: LonLat): number {
  const fromLatitude = radians(from[1])
  const toLatitude = radians(to[1])
  const halfChord =
    Math.sin((toLatitude - fromLatitude) / 2) ** 2 +
    Math.cos(fromLatitude) * Math.cos(toLatitude) * Math.sin(radians(to[0] - from[0]) / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(halfChord)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
