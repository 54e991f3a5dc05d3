/** A pair of numbers in one of the planes between the ellipsoid and the map: north (ξ) and east (η), without unit. */
export type PlanePair = readonly [north: number, east: number]

/**
 * Coefficients α₁…α₆ that lead from the conformal sphere to the ellipsoid's transverse Mercator plane, for the third
 * flattening n. Source: Karney, "Transverse Mercator with an accuracy of a few nanometers" (2011), equation 35.
 */
export function forwardCoefficients(n: number): readonly number[] {
  return [
    n * polynomial(n, [1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800]),
    n ** 2 * polynomial(n, [13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360]),
    n ** 3 * polynomial(n, [61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440]),
    n ** 4 * polynomial(n, [49561 / 161280, -179 / 168, 6601661 / 7257600]),
    n ** 5 * polynomial(n, [34729 / 80640, -3418889 / 1995840]),
    n ** 6 * (212378941 / 319334400),
  ]
}

/** Coefficients −β₁…−β₆ for the way back, for the third flattening n. Source: Karney (2011), equation 36. */
export function backwardCoefficients(n: number): readonly number[] {
  return [
    -n * polynomial(n, [1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800]),
    -(n ** 2) * polynomial(n, [1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720]),
    -(n ** 3) * polynomial(n, [17 / 480, -37 / 840, -209 / 4480, 5569 / 90720]),
    -(n ** 4) * polynomial(n, [4397 / 161280, -11 / 504, -830251 / 7257600]),
    -(n ** 5) * polynomial(n, [4583 / 161280, -108847 / 3991680]),
    -(n ** 6) * (20648693 / 638668800),
  ]
}

/** c₀ + c₁x + c₂x² + …, by Horner's rule. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

/**
 * ζ + Σ cⱼ sin 2jζ for the complex number ζ = ξ + iη (Karney 2011, equations 11 and 12), summed by Clenshaw's recurrence,
 * which needs one sine, cosine, sinh and cosh instead of four for every term.
 */
export function addSineSeries([north, east]: PlanePair, coefficients: readonly number[]): PlanePair {
  const sinNorth = Math.sin(2 * north)
  const cosNorth = Math.cos(2 * north)
  const sinhEast = Math.sinh(2 * east)
  const coshEast = Math.cosh(2 * east)
  const factorReal = 2 * cosNorth * coshEast // 2 cos 2ζ
  const factorImaginary = -2 * sinNorth * sinhEast
  let [real, imaginary, previousReal, previousImaginary] = [0, 0, 0, 0]
  for (let index = coefficients.length - 1; index >= 0; index--) {
    const nextReal = factorReal * real - factorImaginary * imaginary - previousReal + (coefficients[index] ?? 0)
    const nextImaginary = factorReal * imaginary + factorImaginary * real - previousImaginary
    previousReal = real
    previousImaginary = imaginary
    real = nextReal
    imaginary = nextImaginary
  }
  const sineReal = sinNorth * coshEast // sin 2ζ
  const sineImaginary = cosNorth * sinhEast
  return [north + sineReal * real - sineImaginary * imaginary, east + sineReal * imaginary + sineImaginary * real]
}
