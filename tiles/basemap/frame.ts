import type { Coordinate } from '../../data/model/feature.ts'
import type { Bounds } from '../pmtiles/header.ts'

/** What the basemap covers; the shoreline of the source was cut along it. Blekinge with room around it, for tall and wide screens. */
export const basemapBounds: Bounds = [12.4, 54.9, 18.1, 57.5]

/** A rectangle walked anticlockwise from its south-western corner; places on it are measured in degrees of that walk. */
export interface Frame {
  readonly length: number
  /** Throws for a coordinate that is not on the frame: the line that ends there was cut elsewhere. */
  readonly placeOf: (coordinate: Coordinate) => number
  /** Corners passed on the way from one place to another, in order. */
  readonly cornersBetween: (from: number, to: number) => readonly Coordinate[]
}

export function toFrame([west, south, east, north]: Bounds): Frame {
  const width = east - west
  const height = north - south
  const length = 2 * (width + height)
  const corners: readonly (readonly [number, Coordinate])[] = [
    [0, [west, south]],
    [width, [east, south]],
    [width + height, [east, north]],
    [2 * width + height, [west, north]],
  ]
  const ahead = (from: number, to: number) => (to - from + length) % length
  return {
    length,
    placeOf: ([lon, lat]) => {
      if (lat === south) return lon - west
      if (lon === east) return width + lat - south
      if (lat === north) return width + height + east - lon
      if (lon === west) return 2 * width + height + north - lat
      throw new Error(`A line ends at ${lon}, ${lat}: expected an end on the frame ${west}, ${south}, ${east}, ${north}`)
    },
    cornersBetween: (from, to) =>
      corners
        .map(([place, corner]) => ({ distance: ahead(from, place), corner }))
        .filter(({ distance }) => distance > 0 && distance < ahead(from, to))
        .sort((first, second) => first.distance - second.distance)
        .map(({ corner }) => corner),
  }
}
