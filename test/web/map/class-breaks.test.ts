import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueClasses } from '../../../web/map/class-breaks.ts'

test('makes even classes at round numbers', () => {
  expect(valueClasses([38, 88.6, 55.73])).toEqual([
    { from: 30, to: 40 },
    { from: 40, to: 50 },
    { from: 50, to: 60 },
    { from: 60, to: 70 },
    { from: 70, to: 80 },
    { from: 80, to: 90 },
  ])
})

test.each([
  ['without figures', [], [0, 100], 5],
  ['with one figure', [42], [42, 42], 1],
  ['with small figures', [0.02, 0.11], [0.02, 0.12], 5],
] as const)('%s', (_, values, ends, count) => {
  const classes = valueClasses(values)

  expect([classes.at(0)?.from, classes.at(-1)?.to, classes.length]).toEqual([...ends, count])
})

test('always covers every figure with five to seven classes that touch', () => {
  const figures = fc
    .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2 })
    .filter((all) => Math.max(...all) - Math.min(...all) > 1e-3)

  fc.assert(
    fc.property(figures, (values) => {
      const classes = valueClasses(values)
      expect(classes.length).toBeGreaterThanOrEqual(5)
      expect(classes.length).toBeLessThanOrEqual(7)
      expect(classes.at(0)?.from).toBeLessThanOrEqual(Math.min(...values))
      expect(classes.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...values))
      expect(classes.slice(1).map(({ from }) => from)).toEqual(classes.slice(0, -1).map(({ to }) => to))
    }),
  )
})
