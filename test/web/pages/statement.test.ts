import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Assessment } from '../../../data/model/assessment.ts'
import type { Language } from '../../../data/model/localised-text.ts'
import type { Site } from '../../../data/model/page.ts'
import { pageContext } from '../../../web/pages/page-context.ts'
import { StatementPage } from '../../../web/pages/statement-page.tsx'
import { complianceOf, criterionResults, outcomeOf } from '../../../web/pages/statement-results.ts'
import { catalogue, manifest } from '../fixture.ts'

const runs = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped })
const assessment: Assessment = {
  date: '2026-11-24',
  tools: [{ name: 'Chromium', version: '153.0.0' }],
  runs: runs(5, 1),
  checks: [
    { title: { sv: 'Listan går att nå.', en: 'The list can be reached.' }, criteria: ['2.1.1', '2.4.3'], runs: runs(4) },
    { title: { sv: 'Antalet sägs.', en: 'The number is said.' }, criteria: ['4.1.3', '2.1.1'], runs: runs(1, 1) },
  ],
  failures: ['the page says <the number>'],
  notTested: ['screen-readers', 'people'],
}

function render(site: Partial<Site> = {}, language: Language = 'sv', change: Partial<Assessment> = {}): string {
  const context = pageContext({
    path: '/tillganglighet',
    language,
    site: { operator: null, publicUrl: 'https://data.example.se', contact: null, accessibilityAdopted: null, ...site },
    assets: { scripts: [], styles: [], fonts: [] },
    catalogue,
    manifest,
    feature: null,
    nearby: null,
    reports: [],
    hours: null,
  })
  return renderToString(h(StatementPage, { context, assessment: { ...assessment, ...change } }))
}

test.each([
  [{}, 'Ingen har tagit ansvar för webbplatsen, så ingen har antagit redogörelsen.'],
  [{ operator: 'Prövarna' }, 'Det här är ett utkast. Prövarna har inte antagit redogörelsen.'],
  [
    { operator: 'Prövarna', accessibilityAdopted: '2026-11-24' },
    'Prövarna står bakom webbplatsen och antog redogörelsen den 24 november 2026.',
  ],
  [{ accessibilityAdopted: '2026-11-24' }, 'Ingen har tagit ansvar för webbplatsen'],
])('says who stands behind it for %j', (site, words) => {
  expect(render(site)).toContain(words)
})

test('is a draft no more once it is adopted, and tells when the results are newer', () => {
  const adopted = render({ operator: 'Prövarna', accessibilityAdopted: '2026-11-24' })
  const older = render({ operator: 'Prövarna', accessibilityAdopted: '2026-11-23' })

  expect([adopted.includes('Utkast'), adopted.includes('nyare än det som antogs')]).toEqual([false, false])
  expect(older).toContain('Proven gjordes om den 24 november 2026. Resultaten nedan är alltså nyare än det som antogs.')
})

test.each([
  ['sv', 'data@example.se', '<a href="mailto:data@example.se">data@example.se</a>'],
  ['sv', null, 'Ingen kontakt är inställd för den här webbplatsen'],
  ['en', null, 'No contact is configured for this site'],
] as const)('tells in %s how to report faults to %j', (language, contact, words) => {
  expect(render({ contact }, language)).toContain(words)
})

test.each(['sv', 'en'] as const)('leads to the supervision in %s', (language) => {
  expect(render({}, language)).toContain('<a href="https://www.digg.se/tdosanmalan">')
})

test('names what fails and what nobody has tested', () => {
  const html = render()

  const words = [
    'De maskinella proven fann fel mot 2 krav.',
    'Det här provet misslyckas: Antalet sägs.',
    '52 av 55 krav i WCAG 2.2 är inte prövade maskinellt.',
    'Riktiga skärmläsare',
    'Personer med funktionsnedsättning har inte provat webbplatsen.',
    '6 prov: 5 lyckades, 1 misslyckades, 0 hoppades över.',
    'Chromium 153.0.0',
    '<li>the page says &lt;the number></li>',
  ]
  expect(words.filter((word) => !html.includes(word))).toEqual([])
  expect(html).not.toContain('Röststyrning')
})

test('claims no fault only when none was found', () => {
  const checks = assessment.checks.map((check) => ({ ...check, runs: runs(2) }))
  const html = render({}, 'en', { checks, runs: runs(4), failures: [] })

  expect(html).toContain('The tests by machine on 24 November 2026 found no fault.')
  expect(html).not.toContain('Tests that failed')
})

test('gives each criterion the outcome of its checks', () => {
  const tested = criterionResults(assessment).filter(({ outcome }) => outcome !== 'untested')

  expect(tested.map(({ criterion, outcome, checks }) => [criterion.id, outcome, checks])).toEqual([
    ['2.1.1', 'failed', [1, 2]],
    ['2.4.3', 'passed', [1]],
    ['4.1.3', 'failed', [2]],
  ])
})

test.each([
  [[], 'untested'],
  [[runs(0, 0, 3)], 'untested'],
  [[runs(2, 0, 1)], 'untested'],
  [[runs(2)], 'passed'],
  [[runs(2, 0, 1), runs(1)], 'passed'],
  [[runs(2), runs(5, 1)], 'failed'],
] as const)('sums up %j as %s', (all, outcome) => {
  expect(outcomeOf(all.map((each) => ({ runs: each })))).toBe(outcome)
})

test('never says more than "in part", and "not" when most of the law fails', () => {
  const all = criterionResults(assessment)
  const withOutcome = (outcome: 'passed' | 'failed') => all.map((result) => ({ ...result, outcome }))

  expect([complianceOf(all), complianceOf(withOutcome('passed')), complianceOf(withOutcome('failed'))]).toEqual(['partly', 'partly', 'not'])
})
