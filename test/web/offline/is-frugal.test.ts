import { expect, test } from 'vitest'
import { isFrugal } from '../../../web/offline/is-frugal.ts'

test.each([
  [{ connection: { saveData: true, effectiveType: '4g' } }, true],
  [{ connection: { saveData: false, effectiveType: '2g' } }, true],
  [{ connection: { saveData: false, effectiveType: 'slow-2g' } }, true],
  [{ connection: { saveData: false, effectiveType: '4g' } }, false],
  [{}, false],
])('with %j nothing is fetched ahead: %s', (navigator, expected) => {
  expect(isFrugal(navigator)).toBe(expected)
})
