import type { Feature, FeatureCollection, Position as GeoJsonPosition } from 'geojson'
import type { Bounds } from '../../data/model/catalogue.ts'

/** How far inwards the ground fades before the data ends, as a share of its height. */
const fadeShare = 0.14
const cornerShare = 0.3
/** More steps cost little and show no edges. */
const steps = 24
const cornerPoints = 12

const world: GeoJsonPosition[] = [
  [-30, 35],
  [60, 35],
  [60, 72],
  [-30, 72],
  [-30, 35],
]

const rectangle = ([west, south, east, north]: Bounds): GeoJsonPosition[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** A rectangle with round corners, `share` of the height inside the bounds; degrees of longitude are stretched to look square. */
function roundedRing([west, south, east, north]: Bounds, share: number): GeoJsonPosition[] {
  const height = north - south
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180)
  const radius = height * cornerShare
  const reach = radius - height * share
  const corners: readonly (readonly [number, number])[] = [
    [east - radius * stretch, north - radius],
    [west + radius * stretch, north - radius],
    [west + radius * stretch, south + radius],
    [east - radius * stretch, south + radius],
  ]
  const points = corners.flatMap(([x, y], corner) =>
    Array.from({ length: cornerPoints + 1 }, (_, index): GeoJsonPosition => {
      const angle = ((corner + index / cornerPoints) * Math.PI) / 2
      return [x + reach * stretch * Math.cos(angle), y + reach * Math.sin(angle)]
    }),
  )
  return [...points, ...points.slice(0, 1)]
}

const smooth = (share: number) => share * share * (3 - 2 * share)

/**
 * Frames around the data, painted one over the other, the innermost first. Each adds what the cover lacks at its edge,
 * so that the ground fades evenly into nothing and its end is never seen as a line.
 */
export function frameFeatures(bounds: Bounds): FeatureCollection {
  const cover = (step: number) => smooth(step / steps)
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: steps }, (_, step): Feature => {
      const opacity = 1 - (1 - cover(step + 1)) / (1 - cover(step))
      const inner = roundedRing(bounds, fadeShare * (1 - (step + 1) / steps))
      return { type: 'Feature', properties: { opacity }, geometry: { type: 'Polygon', coordinates: [world, inner.reverse()] } }
    }),
  }
}

/** The rectangle that the data covers. */
export function extentFeatures(bounds: Bounds): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [rectangle(bounds)] } }],
  }
}
