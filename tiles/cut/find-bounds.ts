import type { Coordinate } from '../../data/model/feature.ts'
import type { Bounds } from '../pmtiles/header.ts'
import type { TileGeometry, TileLayer } from './tile-layer.ts'

const stepsPerDegree = 1e7

/**
 * West, south, east and north of all features, rounded outwards to the archive's seven decimals and never without area: a single
 * point gets a frame of one step. Undefined without features.
 */
export function findBounds(layers: readonly TileLayer[]): Bounds | undefined {
  const coordinates = layers.flatMap(({ features }) => features.flatMap(({ geometry }) => coordinatesOf(geometry)))
  if (coordinates.length === 0) return undefined
  const [west, east] = findSpan(
    coordinates.map(([lon]) => lon),
    180,
  )
  const [south, north] = findSpan(
    coordinates.map(([, lat]) => lat),
    90,
  )
  return [west, south, east, north]
}

function findSpan(values: readonly number[], limit: number): readonly [number, number] {
  const lowest = values.reduce((low, value) => Math.min(low, value))
  const highest = values.reduce((high, value) => Math.max(high, value))
  const limitSteps = limit * stepsPerDegree
  const from = Math.max(Math.floor(lowest * stepsPerDegree), -limitSteps)
  const to = Math.min(Math.ceil(highest * stepsPerDegree), limitSteps)
  if (from < to) return [from / stepsPerDegree, to / stepsPerDegree]
  return from < limitSteps ? [from / stepsPerDegree, (from + 1) / stepsPerDegree] : [(from - 1) / stepsPerDegree, from / stepsPerDegree]
}

function coordinatesOf(geometry: TileGeometry): readonly Coordinate[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
  }
}
