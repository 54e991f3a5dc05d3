import { projectPoint } from '../../data/crs/project.ts'
import { roundDegrees, roundMetres } from '../../data/crs/round.ts'
import type { Coordinate, Geometry } from '../../data/model/feature.ts'

/** Systems in which files are published. */
export type ExportCrs = 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3009'

/** A geometry's coordinates in the system: [lon, lat] with 7 decimals, or [easting, northing] in metres with 3. */
export function projectGeometry(geometry: Geometry, crs: ExportCrs): Geometry {
  const move = (point: Coordinate) => projectCoordinate(point, crs)
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: move(geometry.coordinates) }
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(move)) }
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(move))) }
  }
}

/** One point, as `projectGeometry`. */
export function projectCoordinate(point: Coordinate, crs: ExportCrs): Coordinate {
  if (crs === 'EPSG:4326') return [roundDegrees(point[0]), roundDegrees(point[1])]
  const [easting, northing] = projectPoint(crs, point)
  return [roundMetres(easting), roundMetres(northing)]
}
