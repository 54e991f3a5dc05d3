import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Coordinate, Geometry } from '../model/feature.ts'

/** A named area, such as a municipality. Geometry in WGS84 degrees. */
export interface Area {
  readonly code: string
  readonly name: string
  readonly geometry: Extract<Geometry, { readonly type: 'Polygon' | 'MultiPolygon' }>
}

/** A locality (tätort) with the point that Statistics Sweden gives for it. */
export interface Locality {
  readonly name: string
  readonly municipalityCode: string
  readonly areaHectares: number
  readonly position: Coordinate
}

/** What is known of Blekinge's geography, for checking deliveries against. */
export interface Gazetteer {
  readonly municipalities: readonly Area[]
  readonly localities: readonly Locality[]
}

/** The area that the point lies in, borders included; undefined outside all of them. */
export function findAreaAt(point: Coordinate, areas: readonly Area[]): Area | undefined {
  return areas.find(({ geometry }) => isInside(point, geometry))
}

function isInside([lon, lat]: Coordinate, geometry: Area['geometry']): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.some((rings) => {
    const coordinates = rings.map((ring) => ring.map(([x, y]) => [x, y]))
    return booleanPointInPolygon([lon, lat], { type: 'Polygon', coordinates })
  })
}
