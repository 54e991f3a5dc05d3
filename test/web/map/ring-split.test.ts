import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ringSegments } from '../../../web/map/ring-split.ts'

const turn = 2 * Math.PI

test('gives a colour that is alone the whole ring', () => {
  expect(ringSegments([0, 0, 7, 0])).toEqual([{ colour: 1, near: false, start: 0, end: turn }])
})

test('keeps known and near of one colour apart', () => {
  expect(ringSegments([1, 1])).toEqual([
    { colour: 0, near: false, start: 0, end: turn / 2 },
    { colour: 0, near: true, start: turn / 2, end: turn },
  ])
})

test('shows one among hundreds', () => {
  const [many, one] = ringSegments([300, 0, 1, 0])

  expect((many?.end ?? 0) - (many?.start ?? 0)).toBeCloseTo(turn * (300 / 301 / (300 / 301 + 0.1)))
  expect((one?.end ?? 0) - (one?.start ?? 0)).toBeGreaterThan(turn * 0.09)
})

test('always closes the ring without gap or overlap', () => {
  const splits = fc.array(fc.nat(500), { minLength: 2, maxLength: 18 }).filter((all) => all.some((count) => count > 0))

  fc.assert(
    fc.property(splits, (split) => {
      const segments = ringSegments(split)
      expect(segments.length).toBe(split.filter((count) => count > 0).length)
      expect(segments.at(0)?.start).toBe(0)
      expect(segments.at(-1)?.end).toBeCloseTo(turn)
      expect(segments.slice(1).map(({ start }) => start)).toEqual(segments.slice(0, -1).map(({ end }) => end))
    }),
  )
})
