import { expect, test } from 'vitest'
import { areaInks } from '../../../web/map/area-labels.ts'
import { contrast, inkOn } from '../../../web/map/contrast.ts'
import { mapColours } from '../../../web/map/map-colours.ts'
import { sequentialColours } from '../../../web/map/sequential-scale.ts'

type Matrix = readonly (readonly [number, number, number])[]

/** Full deficiency, in linear light (Machado, Oliveira and Fernandes 2009). */
const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

const linear = (hex: string) =>
  [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })

/** Perceived lightness 0–1 (the L of OKLab) as an eye with the deficiency sees it. */
function lightness(hex: string, matrix: Matrix): number {
  const light = linear(hex)
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, index) => sum + weight * (light[index] ?? 0), 0),
    ),
  )
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
}

const cases = (['light', 'dark'] as const).flatMap((theme) => Object.entries(deficiencies).map(([eye, matrix]) => ({ theme, eye, matrix })))

test.each(cases)('keeps its order for $eye eyes in the $theme theme', ({ theme, matrix }) => {
  const steps = sequentialColours(7, theme).map((colour) => lightness(colour, matrix))
  const differences = steps.slice(1).map((step, index) => (step - (steps[index] ?? 0)) * (theme === 'light' ? -1 : 1))

  expect(Math.min(...differences)).toBeGreaterThan(0.04)
})

test.each(['light', 'dark'] as const)('steps evenly in perceived lightness in the %s theme', (theme) => {
  const steps = sequentialColours(7, theme).map((colour) => lightness(colour, deficiencies.none ?? []))
  const differences = steps.slice(1).map((step, index) => Math.abs(step - (steps[index] ?? 0)))

  expect(Math.max(...differences) - Math.min(...differences)).toBeLessThan(0.02)
})

test.each([5, 6, 7])('lets every one of %i classes carry its figure', (count) => {
  const fills = [...sequentialColours(count, 'light'), ...sequentialColours(count, 'dark')]
  const best = fills.map((fill) => contrast(fill, inkOn(fill, areaInks)))

  expect(Math.min(...best)).toBeGreaterThanOrEqual(4.5)
})

test('sets much off from the ground more than little', () => {
  for (const theme of ['light', 'dark'] as const) {
    const fills = sequentialColours(6, theme).map((fill) => contrast(fill, mapColours[theme].land))
    expect(fills).toEqual([...fills].sort((a, b) => a - b))
  }
})
