/** How wide the map is on paper. */
export const paperWidthMm = 180

/** A scale bar: a round length on the ground, and how long that is on paper. */
export interface ScaleBar {
  readonly metres: number
  readonly lengthMm: number
}

const mostMm = 50

/** The longest bar of 1, 2 or 5 times a power of ten metres that is at most 50 mm long. */
export function scaleBarOf(metresPerMm: number): ScaleBar {
  const most = metresPerMm * mostMm
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * ([5, 2].find((each) => each * power <= most) ?? 1)
  return { metres, lengthMm: metres / metresPerMm }
}

/** The denominator of the scale with two digits that count: more would promise too much. */
export function scaleNumberOf(metresPerMm: number): number {
  const exact = metresPerMm * 1000
  const power = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1)
  return Math.round(exact / power) * power
}
