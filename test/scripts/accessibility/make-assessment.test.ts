import { expect, test } from 'vitest'
import type { Coverage } from '../../../scripts/accessibility/coverage.ts'
import { makeAssessment, matchesTitle, type TestReport } from '../../../scripts/accessibility/make-assessment.ts'

const coverage: readonly Coverage[] = [
  { file: 'test/e2e/walk.test.ts', test: 'walks %s', title: { sv: 'Går.', en: 'Walks.' }, criteria: ['2.1.1'] },
  { file: 'test/e2e/walk.test.ts', test: 'says how far', title: { sv: 'Säger.', en: 'Says.' }, criteria: ['4.1.3', '2.1.1'] },
]
const common = { coverage, date: '2026-11-24', tools: [{ name: 'axe-core', version: '1.0.0' }] }

function reportOf(results: readonly (readonly [title: string, status: string])[], file = '/project/test/e2e/walk.test.ts'): TestReport {
  return {
    testResults: [{ name: file, assertionResults: results.map(([title, status]) => ({ title, fullName: `the page ${title}`, status })) }],
  }
}

test('counts what the mapped tests said, and leaves other tests out', () => {
  const report = reportOf([
    ['walks up', 'passed'],
    ['walks down', 'failed'],
    ['says how far', 'skipped'],
    ['draws', 'failed'],
  ])

  expect(makeAssessment({ ...common, report })).toEqual({
    date: '2026-11-24',
    tools: [{ name: 'axe-core', version: '1.0.0' }],
    runs: { passed: 1, failed: 1, skipped: 1 },
    checks: [
      { title: { sv: 'Går.', en: 'Walks.' }, criteria: ['2.1.1'], runs: { passed: 1, failed: 1, skipped: 0 } },
      { title: { sv: 'Säger.', en: 'Says.' }, criteria: ['4.1.3', '2.1.1'], runs: { passed: 0, failed: 0, skipped: 1 } },
    ],
    failures: ['the page walks down'],
    notTested: ['screen-readers', 'devices', 'browsers', 'people', 'aids', 'language'],
  })
})

test.each([
  ['is gone', reportOf([['walks up', 'passed']])],
  [
    'is in another file',
    reportOf(
      [
        ['walks up', 'passed'],
        ['says how far', 'passed'],
      ],
      '/project/test/e2e/sidewalk.test.ts',
    ),
  ],
])('claims nothing when a mapped test %s', (_, report) => {
  expect(() => makeAssessment({ ...common, report })).toThrow('test/e2e/walk.test.ts: says how far')
})

test.each([
  ['walks %s', 'walks up', true],
  ['walks %s', 'walks up: wide', true],
  ['walks (%s)', 'walks (up)', true],
  ['says $name.title there', 'says hello there', true],
  ['walks', 'walks up', false],
  ['walks %s', 'he walks up', false],
  ['a.c', 'abc', false],
])('takes %j for the template of %j: %s', (template, title, expected) => {
  expect(matchesTitle(template, title)).toBe(expected)
})
