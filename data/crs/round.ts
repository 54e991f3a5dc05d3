const degreeDecimals = 7
const metreDecimals = 3

/** Rounds degrees to 7 decimals: 11 mm on the ground. */
export function roundDegrees(degrees: number): number {
  return roundTo(degrees, degreeDecimals)
}

/** Rounds metres to 3 decimals: millimetres. */
export function roundMetres(metres: number): number {
  return roundTo(metres, metreDecimals)
}

/**
 * Rounds to a number of decimals (0-15). The result prints without float noise, because a whole number
 * divided by a power of ten is the nearest double to that decimal; adding zero turns -0 into 0. NaN stays NaN.
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor + 0
}
