import { grs80 } from './ellipsoid.ts'
import type { TransverseMercatorParameters } from './transverse-mercator.ts'

/** Lowest and highest value, both included. */
export type Span = readonly [lowest: number, highest: number]

/** Where coordinates of places in Blekinge lie: degrees for EPSG:4326, otherwise metres. */
export interface BlekingeSpans {
  /** Longitude or easting. */
  readonly east: Span
  /** Latitude or northing. */
  readonly north: Span
}

/** A coordinate reference system that deliveries, exports or the interface may use. */
export interface ReferenceSystem<Code extends string = string> {
  readonly code: Code
  readonly name: string
  /** The authority's formal order. In this code points are always [lon, lat] or [easting, northing]. */
  readonly axisOrder: readonly ['latitude', 'longitude'] | readonly ['northing', 'easting']
  readonly unit: 'degree' | 'metre'
  /** The address that OGC API uses for the system. */
  readonly uri: string
  readonly urn: string
  /** `null` for EPSG:4326, which is not projected. */
  readonly projection: TransverseMercatorParameters | null
  /** How far a converted point may be from the truth, in metres: the datum's share; the arithmetic's is under a micrometre. */
  readonly accuracyMetres: number
  /** `null` where nobody delivers Blekinge in the system, so that a look-alike is not offered to the reader. */
  readonly blekinge: BlekingeSpans | null
}

/** Northings in Blekinge, in every projected system that is used there. */
const blekingeNorth: Span = [6_195_000, 6_278_000]

function identifiers<const Code extends number>(code: Code) {
  return {
    code: `EPSG:${code}` as const,
    uri: `http://www.opengis.net/def/crs/EPSG/0/${code}`,
    urn: `urn:ogc:def:crs:EPSG::${code}`,
  }
}

/** SWEREF 99 and WGS84 are taken as one by convention (a null transformation): they differ by 0.8-0.9 m (Lantmäteriet). */
const swerefAccuracyMetres = 1

function projected<const Code extends number>(code: Code, name: string, projection: TransverseMercatorParameters, east: Span | null) {
  return {
    ...identifiers(code),
    name,
    axisOrder: ['northing', 'easting'],
    unit: 'metre',
    projection,
    accuracyMetres: swerefAccuracyMetres,
    blekinge: east && { east, north: blekingeNorth },
  } satisfies ReferenceSystem
}

/** One of the twelve local zones: scale 1, false easting 150 km. The name holds the meridian in degrees and minutes. */
function localZone<const Code extends number>(code: Code, degrees: number, minutes: number, east: Span | null = null) {
  const centralMeridianDegrees = degrees + minutes / 60
  const projection = { ellipsoid: grs80, centralMeridianDegrees, scale: 1, falseEastingMetres: 150_000, falseNorthingMetres: 0 }
  return projected(code, `SWEREF 99 ${degrees} ${String(minutes).padStart(2, '0')}`, projection, east)
}

const sweref99Tm = { ellipsoid: grs80, centralMeridianDegrees: 15, scale: 0.9996, falseEastingMetres: 500_000, falseNorthingMetres: 0 }

/**
 * Lantmäteriet's published parameters for projecting SWEREF 99 on GRS80 directly to RT90 2.5 gon V, which replaces Bessel's
 * ellipsoid and a seven-parameter shift. Standard error just under 0.07 m, greatest error just over 0.2 m.
 */
const rt90Direct = {
  ellipsoid: grs80,
  centralMeridianDegrees: 15 + 48 / 60 + 22.624306 / 3600,
  scale: 1.00000561024,
  falseEastingMetres: 1_500_064.274,
  falseNorthingMetres: -667.711,
}

/** The world's longitude and latitude. GeoJSON's CRS84 is the same system with the axes as [lon, lat]. */
const wgs84 = {
  ...identifiers(4326),
  name: 'WGS 84',
  axisOrder: ['latitude', 'longitude'],
  unit: 'degree',
  projection: null,
  accuracyMetres: swerefAccuracyMetres,
  blekinge: { east: [14.3, 16.1], north: [55.9, 56.6] },
} satisfies ReferenceSystem

/** Every system this project converts, the likeliest in Blekinge first. Parameters: Lantmäteriet; codes: EPSG registry. */
export const referenceSystems = [
  wgs84,
  projected(3006, 'SWEREF 99 TM', sweref99Tm, [456_000, 569_000]),
  localZone(3009, 15, 0, [106_000, 219_000]),
  localZone(3008, 13, 30, [199_000, 313_000]),
  localZone(3010, 16, 30, [12_000, 126_000]),
  { ...projected(3021, 'RT90 2.5 gon V', rt90Direct, [1_406_000, 1_518_000]), accuracyMetres: swerefAccuracyMetres + 0.2 },
  localZone(3007, 12, 0),
  localZone(3011, 18, 0),
  localZone(3012, 14, 15),
  localZone(3013, 15, 45),
  localZone(3014, 17, 15),
  localZone(3015, 18, 45),
  localZone(3016, 20, 15),
  localZone(3017, 21, 45),
  localZone(3018, 23, 15),
] as const

/** The codes above and no others, such as `EPSG:3006`. */
export type ReferenceSystemCode = (typeof referenceSystems)[number]['code']

const systemsByName: ReadonlyMap<string, ReferenceSystem<ReferenceSystemCode>> = new Map(
  referenceSystems.flatMap((system) => [system.code, system.uri, system.urn].map((name) => [name, system] as const)),
)

/** Finds a system by its code, URI or URN as a stranger wrote it; `undefined` when we do not convert it. */
export function findReferenceSystem(name: string): ReferenceSystem<ReferenceSystemCode> | undefined {
  return systemsByName.get(name)
}

/** The system with a code that the compiler has already checked. */
export function getReferenceSystem(code: ReferenceSystemCode): ReferenceSystem<ReferenceSystemCode> {
  const system = systemsByName.get(code)
  if (!system) throw new Error(`The reference system "${code}" is missing from the list it was taken from`)
  return system
}
