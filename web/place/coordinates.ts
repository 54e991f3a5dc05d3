import { projectPoint } from '../../data/crs/project.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { LonLat } from '../release/item.ts'

/** A point in the two reference systems that the page writes out, as text to copy. */
export interface WrittenPoint {
  /** Latitude, longitude in degrees: six decimals, about a decimetre. */
  readonly wgs84: string
  /** Northing, easting in whole metres. */
  readonly sweref99tm: string
}

/** Writes a point with a decimal point in every language, as programs expect it. */
export function writePoint([longitude, latitude]: LonLat): WrittenPoint {
  const [easting, northing] = projectPoint('EPSG:3006', [longitude, latitude])
  return { wgs84: `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`, sweref99tm: `${northing.toFixed(0)}, ${easting.toFixed(0)}` }
}

/** The point to write for a feature: its own, else its neighbour's. Areas have none. */
export function pointOf({ geometry, properties: { position, near_longitude, near_latitude } }: Feature): LonLat | null {
  if (geometry?.type === 'Point') return geometry.coordinates
  return position === 'near' && near_longitude !== null && near_latitude !== null ? [near_longitude, near_latitude] : null
}
