import type { Ellipsoid } from './ellipsoid.ts'
import { addSineSeries, backwardCoefficients, forwardCoefficients } from './krueger-series.ts'

/** A point in degrees on the ellipsoid. */
export type LonLat = readonly [lon: number, lat: number]
/** A point in metres on the map; the order programs use, whatever the authority's axis order. */
export type EastingNorthing = readonly [easting: number, northing: number]

/** What defines a transverse Mercator (Gauss-Krüger) projection with its origin on the equator. */
export interface TransverseMercatorParameters {
  readonly ellipsoid: Ellipsoid
  readonly centralMeridianDegrees: number
  readonly scale: number
  readonly falseEastingMetres: number
  readonly falseNorthingMetres: number
}

/** A projection with its constants worked out; keep it, it costs more to make than to use. */
export interface TransverseMercator {
  readonly project: (point: LonLat) => EastingNorthing
  readonly unproject: (point: EastingNorthing) => LonLat
}

const degree = Math.PI / 180

/**
 * Makes the projection both ways, by Krüger's series to the sixth power of the third flattening: nanometres within 30° of
 * the central meridian. Numbers that are not finite come back as NaN; nothing throws.
 *
 * Formulas: Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator), Krüger's formulas", in the form of Karney,
 * "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011). Lantmäteriet's own series for the
 * conformal latitude stops at the eighth power of the eccentricity; Karney's closed form has no such remainder.
 */
export function createTransverseMercator(parameters: TransverseMercatorParameters): TransverseMercator {
  const flattening = 1 / parameters.ellipsoid.inverseFlattening
  const n = flattening / (2 - flattening)
  const eccentricity = Math.sqrt(flattening * (2 - flattening))
  const radiusMetres = parameters.scale * rectifyingRadiusMetres(parameters.ellipsoid.semiMajorAxisMetres, n)
  const forward = forwardCoefficients(n)
  const backward = backwardCoefficients(n)
  const { centralMeridianDegrees, falseEastingMetres, falseNorthingMetres } = parameters

  return {
    project: ([lon, lat]) => {
      const lonDifference = (lon - centralMeridianDegrees) * degree
      const tangent = conformalTangent(Math.tan(lat * degree), eccentricity)
      const cosine = Math.cos(lonDifference)
      const north = Math.atan2(tangent, cosine) // Karney, equation 10
      const east = Math.asinh(Math.sin(lonDifference) / Math.hypot(tangent, cosine))
      const [rectifiedNorth, rectifiedEast] = addSineSeries([north, east], forward)
      return [falseEastingMetres + radiusMetres * rectifiedEast, falseNorthingMetres + radiusMetres * rectifiedNorth]
    },
    unproject: ([easting, northing]) => {
      const plane = [(northing - falseNorthingMetres) / radiusMetres, (easting - falseEastingMetres) / radiusMetres] as const
      const [north, east] = addSineSeries(plane, backward)
      const sinhEast = Math.sinh(east)
      const cosine = Math.cos(north)
      const tangent = Math.sin(north) / Math.hypot(sinhEast, cosine) // Karney, equation 18
      const lon = centralMeridianDegrees + Math.atan2(sinhEast, cosine) / degree
      return [lon, Math.atan(geographicTangent(tangent, eccentricity)) / degree]
    },
  }
}

/** Radius of the circle as long as a meridian. Source: Karney (2011), equation 14. */
function rectifyingRadiusMetres(semiMajorAxisMetres: number, n: number): number {
  return (semiMajorAxisMetres / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256)
}

/** Tangent of the conformal latitude from the tangent of the geographic latitude. Source: Karney (2011), equations 7-9. */
function conformalTangent(tangent: number, eccentricity: number): number {
  const secant = Math.hypot(1, tangent)
  const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tangent) / secant))
  return tangent * Math.hypot(1, sigma) - sigma * secant
}

/** The way back, by Newton's method; two steps reach the last bits of a double. Source: Karney (2011), equations 19-21. */
function geographicTangent(conformal: number, eccentricity: number): number {
  const squareRatio = 1 - eccentricity ** 2
  let tangent = conformal / squareRatio
  for (let step = 0; step < 3; step++) {
    const estimate = conformalTangent(tangent, eccentricity)
    const slope = (squareRatio * Math.hypot(1, estimate) * Math.hypot(1, tangent)) / (1 + squareRatio * tangent ** 2)
    tangent += (conformal - estimate) / slope
  }
  return tangent
}
