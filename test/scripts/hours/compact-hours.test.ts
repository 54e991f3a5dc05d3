import { expect, test } from 'vitest'
import { openStateAt } from '../../../data/hours/open-state.ts'
import { askProcess } from './ask-process.ts'
import { findDifferences, makeCases } from './compare-with-package.ts'

const cases = await makeCases({ seed: 20_261_124, texts: 110, momentsPerText: 20, years: [2026, 2027] })

test('says of 2 200 generated moments what the opening_hours package says in Swedish time', async () => {
  expect(await findDifferences(cases)).toEqual([])
  expect(cases).toHaveLength(2200)
})

test('has met every state often, and lost few answers, so that the comparison means something', () => {
  const count = (state: string) => cases.filter(({ theirs }) => theirs.state === state).length

  expect(Math.min(...['open', 'closed', 'uncertain'].map(count))).toBeGreaterThan(200)
  expect(cases.filter(({ theirs }) => theirs.changes === 'lost').length).toBeLessThan(10)
})

test.each(['Europe/Stockholm', 'America/New_York', 'Pacific/Auckland', 'UTC'])(
  'says the same on a device that stands in %s',
  async (zone) => {
    const questions = cases.map(({ table, moment }) => ({ table, moments: [moment] }))

    const answers: unknown = JSON.parse(await askProcess('evaluator-main.ts', zone, questions))

    expect(answers).toEqual(JSON.parse(JSON.stringify(cases.map(({ table, moment }) => [openStateAt(table, new Date(moment))]))))
  },
)
