import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sheetQuery } from '../../../web/layout/sheet-query.ts'
import { nextStop, stopAfterDrag, stopHeightPx } from '../../../web/layout/sheet-stop.ts'

test('stops at the row, in the middle and at the top', () => {
  expect([stopHeightPx('peek', 600), stopHeightPx('half', 600), stopHeightPx('full', 600)]).toEqual([56, 312, 600])
})

test('never stands higher than there is room', () => {
  expect([stopHeightPx('peek', 40), stopHeightPx('full', 40)]).toEqual([40, 40])
})

test('goes one stop at a time and stays at the ends', () => {
  expect([nextStop('peek', 1), nextStop('half', 1), nextStop('full', 1), nextStop('half', -1), nextStop('peek', -1)]).toEqual([
    'half',
    'full',
    'full',
    'peek',
    'peek',
  ])
})

test.each([
  ['rests at the nearest', { heightPx: 250, speed: 0 }, 'half'],
  ['follows a swing upwards', { heightPx: 330, speed: 1.5 }, 'full'],
  ['follows a swing downwards', { heightPx: 250, speed: -1 }, 'peek'],
  ['rests at the row', { heightPx: 100, speed: 0 }, 'peek'],
] as const)('after a drag it %s', (_name, drag, stop) => {
  expect(stopAfterDrag({ ...drag, roomPx: 600 })).toBe(stop)
})

test('the styles and the script mean the same screens', () => {
  const css = readFileSync(new URL('../../../web/layout/sheet.css', import.meta.url), 'utf8')

  expect(css).toContain(`@media ${sheetQuery} {`)
})
