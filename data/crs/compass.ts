/** The eight points of the compass, clockwise from north. */
export const compassPoints = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const

export type CompassPoint = (typeof compassPoints)[number]

/**
 * Where one point lies as seen from another, both [easting, northing] in the same system. In SWEREF 99 TM grid north and true north differ
 * by less than one degree in Blekinge. A point is north of itself.
 */
export function compassPointTo(from: readonly [number, number], to: readonly [number, number]): CompassPoint {
  const degrees = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI
  return compassPoints[(Math.round(degrees / 45) + 8) % 8] ?? 'north'
}
