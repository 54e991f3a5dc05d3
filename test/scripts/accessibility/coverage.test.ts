import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { Assessment } from '../../../data/model/assessment.ts'
import { axeCriteria, coverage } from '../../../scripts/accessibility/coverage.ts'

const recorded: unknown = JSON.parse(await readFile('docs/accessibility/assessment.json', 'utf8'))

test('every mapped test is in its file under the title that the table has', async () => {
  const missing: string[] = []
  for (const { file, test: title } of coverage) {
    const source = await readFile(file, 'utf8').catch(() => '')
    if (![`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => source.includes(`(${quoted}`) || source.includes(` ${quoted},`)))
      missing.push(`${file}: ${title}`)
  }

  expect(missing).toEqual([])
})

test('every journey in the browser is mapped', async () => {
  const journeys = await readdir('test/e2e/journeys').catch(() => [])
  const mapped = new Set(coverage.map(({ file }) => file))

  expect(journeys.filter((name) => name.endsWith('.test.ts') && !mapped.has(`test/e2e/journeys/${name}`))).toEqual([])
})

test('the recorded assessment has the form that the statement reads, and is of these tests', () => {
  const assessment = Value.Parse(Assessment, recorded)

  expect(assessment.checks.map(({ title, criteria }) => ({ title, criteria }))).toEqual(
    coverage.map(({ title, criteria }) => ({ title, criteria })),
  )
})

test('the recorded assessment counts every run that it tells of', () => {
  const { runs, checks, failures } = Value.Parse(Assessment, recorded)
  const sum = (key: 'passed' | 'failed' | 'skipped') => checks.reduce((total, check) => total + check.runs[key], 0)

  expect(runs).toEqual({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })
  expect(failures).toHaveLength(runs.failed)
})

test('the criteria of axe are those that its rules name', () => {
  // The very axe that the browser tests use: it is a package of theirs, not of ours.
  const loadForPlaywright = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  const axe: unknown = loadForPlaywright('axe-core')
  if (!isAxe(axe)) throw new Error('axe-core has no getRules')

  const rules = axe.getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).filter(({ tags }) => !tags.includes('experimental'))
  const named = rules.flatMap(({ tags }) => tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []))
  // 2.1.3 is of level AAA; its one rule is of 2.1.1 too.
  const expected = [...new Set(named)].filter((id) => id !== '2.1.3').toSorted()
  expect([...axeCriteria].toSorted()).toEqual(expected)
})

interface AxeRules {
  readonly getRules: (tags: readonly string[]) => readonly { readonly tags: readonly string[] }[]
}

function isAxe(value: unknown): value is AxeRules {
  return typeof value === 'object' && value !== null && 'getRules' in value && typeof value.getRules === 'function'
}
