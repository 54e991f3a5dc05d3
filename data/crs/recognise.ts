import { type BlekingeSpans, type ReferenceSystemCode, referenceSystems, type Span } from './reference-systems.ts'

/** A system and axis order in which a pair of numbers would be a place in Blekinge. */
export interface Recognition {
  readonly crs: ReferenceSystemCode
  /** `false`: the first number is the longitude or easting; `true`: it is the latitude or northing. */
  readonly swapped: boolean
}

/**
 * Says which systems and axis orders would place a pair of numbers in Blekinge, likeliest system first; empty when none
 * would. Several are possible: eastings of EPSG:3009 overlap those of 3008 in the east and of 3010 in the west.
 */
export function recogniseCoordinates(first: number, second: number): readonly Recognition[] {
  return referenceSystems.flatMap(({ code, blekinge }): readonly Recognition[] => {
    if (!blekinge) return []
    if (isWithin(blekinge, first, second)) return [{ crs: code, swapped: false }]
    if (isWithin(blekinge, second, first)) return [{ crs: code, swapped: true }]
    return []
  })
}

function isWithin(spans: BlekingeSpans, east: number, north: number): boolean {
  return holds(spans.east, east) && holds(spans.north, north)
}

function holds([lowest, highest]: Span, value: number): boolean {
  return value >= lowest && value <= highest
}
