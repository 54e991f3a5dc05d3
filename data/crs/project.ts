import { type ReferenceSystemCode, referenceSystems } from './reference-systems.ts'
import { createTransverseMercator, type EastingNorthing, type LonLat, type TransverseMercator } from './transverse-mercator.ts'

/** One kept converter for each projected system; EPSG:4326 has none. */
const converters: ReadonlyMap<ReferenceSystemCode, TransverseMercator> = new Map(
  referenceSystems.flatMap(({ code, projection }) => (projection ? [[code, createTransverseMercator(projection)] as const] : [])),
)

/**
 * Moves a point from degrees to the system: [lon, lat] → [easting, northing] in metres. EPSG:4326 gives the point back as
 * [lon, lat]. WGS84 and SWEREF 99 are taken as one (within 1 m). NaN in, NaN out.
 */
export function projectPoint(crs: ReferenceSystemCode, point: LonLat): EastingNorthing {
  return converters.get(crs)?.project(point) ?? point
}

/** The way back: [easting, northing] in metres → [lon, lat] in degrees. EPSG:4326 gives [lon, lat] back as it is. */
export function unprojectPoint(crs: ReferenceSystemCode, point: EastingNorthing): LonLat {
  return converters.get(crs)?.unproject(point) ?? point
}
