type Pair = readonly [number, number]

/** The greater difference of the two axes, in the points' own unit. */
export function greatestDifference(actual: Pair, expected: Pair): number {
  return Math.max(Math.abs(actual[0] - expected[0]), Math.abs(actual[1] - expected[1]))
}

/** The greater difference of the two axes between two points in degrees, as metres on the ground. */
export function greatestDifferenceMetres(actual: Pair, expected: Pair): number {
  const metresPerDegree = 111_320
  const east = Math.abs(actual[0] - expected[0]) * metresPerDegree * Math.cos((expected[1] * Math.PI) / 180)
  return Math.max(east, Math.abs(actual[1] - expected[1]) * metresPerDegree)
}

/** Points [lon, lat] over Blekinge's box, edges included. */
export function gridOverBlekinge(stepsPerSide: number): readonly Pair[] {
  const steps = Array.from({ length: stepsPerSide + 1 }, (_, index) => index / stepsPerSide)
  return steps.flatMap((east) => steps.map((north) => [14.3 + 1.8 * east, 55.9 + 0.7 * north] as const))
}
