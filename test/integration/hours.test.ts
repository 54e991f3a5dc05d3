import { expect, test } from 'vitest'
import { findDifferences, makeCases } from '../scripts/hours/compare-with-package.ts'

test('the compact hours say of 8 000 moments from 2024 to 2035 what the opening_hours package says', async () => {
  const cases = await makeCases({ seed: 1989_253, texts: 200, momentsPerText: 40, years: [2024, 2035] })

  expect(await findDifferences(cases)).toEqual([])
  expect(cases).toHaveLength(8000)
})
