import { type Static, Type } from 'typebox'
import { type Assessment, type AssessmentCheck, untestedKinds } from '../../data/model/assessment.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'
import type { Coverage } from './coverage.ts'

/** Vitest's report as JSON, as far as it is used. */
export const TestReport = Type.Object({
  testResults: Type.Array(
    Type.Object({
      name: Type.String({ description: 'Full path of the file' }),
      assertionResults: Type.Array(Type.Object({ title: Type.String(), fullName: Type.String(), status: Type.String() })),
    }),
  ),
})

export type TestReport = Static<typeof TestReport>

export interface AssessmentInput {
  readonly report: TestReport
  readonly coverage: readonly Coverage[]
  /** ISO day of the tests. */
  readonly date: string
  readonly tools: Assessment['tools']
}

type Result = TestReport['testResults'][number]['assertionResults'][number]
type Runs = Assessment['runs']

/** Sums up what the tests say. Throws a PipelineError when a test of the table was not run: then nothing must be claimed. */
export function makeAssessment({ report, coverage, date, tools }: AssessmentInput): Assessment {
  const found = coverage.map((entry) => ({ entry, results: findResults(report, entry) }))
  const missing = found.filter(({ results }) => results.length === 0).map(({ entry }) => `${entry.file}: ${entry.test}`)
  if (missing.length > 0) {
    throw new PipelineError(
      `Tests of scripts/accessibility/coverage.ts were not run:\n  ${missing.join('\n  ')}\nCorrect the table, or bring the tests back.`,
    )
  }
  const all = [...new Set(found.flatMap(({ results }) => results))]
  return {
    date,
    tools,
    runs: countRuns(all),
    checks: found.map(({ entry, results }): AssessmentCheck => {
      return { title: entry.title, criteria: [...entry.criteria], runs: countRuns(results) }
    }),
    failures: all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    notTested: [...untestedKinds],
  }
}

/** Whether a title is one of those that a template stands for: `opens %s` → `opens the list`. */
export function matchesTitle(template: string, title: string): boolean {
  const parts = template.split(/%[a-z]|\$[A-Za-z_.]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(title)
}

function findResults({ testResults }: TestReport, { file, test }: Coverage): readonly Result[] {
  return testResults
    .filter(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`))
    .flatMap(({ assertionResults }) => assertionResults.filter(({ title }) => matchesTitle(test, title)))
}

function countRuns(results: readonly Result[]): Runs {
  const passed = results.filter(({ status }) => status === 'passed').length
  const failed = results.filter(({ status }) => status === 'failed').length
  return { passed, failed, skipped: results.length - passed - failed }
}
