/** The figure of the Earth that a projection starts from. */
export interface Ellipsoid {
  readonly name: string
  /** Half the equatorial diameter, in metres. */
  readonly semiMajorAxisMetres: number
  readonly inverseFlattening: number
}

/** Geodetic Reference System 1980: the ellipsoid of SWEREF 99 (and, to 0.1 mm, of WGS84). */
export const grs80: Ellipsoid = { name: 'GRS80', semiMajorAxisMetres: 6_378_137, inverseFlattening: 298.257222101 }

/** Bessel 1841: the ellipsoid on which RT90 was computed. */
export const bessel1841: Ellipsoid = { name: 'Bessel 1841', semiMajorAxisMetres: 6_377_397.155, inverseFlattening: 299.1528128 }
