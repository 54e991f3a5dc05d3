import type { Bounds } from '../../data/model/catalogue.ts'
import type { Geometry, Ring } from '../../data/model/feature.ts'

/** The smallest box around a geometry: west, south, east, north. */
export function boundsOf(geometry: Geometry): Bounds {
  const points = ringsOf(geometry).flat()
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
}

/** The smallest box around boxes; null around none. */
export function unionOf(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null
  const sides = (side: 0 | 1 | 2 | 3) => boxes.map((box) => box[side])
  return [least(sides(0)), least(sides(1)), most(sides(2)), most(sides(3))]
}

/** Whether two boxes share any point. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

function ringsOf(geometry: Geometry): readonly Ring[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}

// Not Math.min(...values): a long coast has more points than a call takes arguments.
function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY)
}

function most(values: readonly number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY)
}
