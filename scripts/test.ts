import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { checkSteps, vitest } from './check-steps.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runSteps } from './run-steps.ts'

// npm test: the release and the page, the gate, then integration and browser tests. Ends with the number of tests.
const Report = Type.Object({ numPassedTests: Type.Integer(), numFailedTests: Type.Integer(), numPendingTests: Type.Integer() })

process.exitCode = await runSteps([
  { name: 'release and page', command: ['scripts/prepare.ts'] },
  ...checkSteps,
  { name: 'integration tests', command: vitest('integration') },
  { name: 'browser tests', command: vitest('e2e') },
])
if (process.exitCode === 0) await printTotals(['unit', 'integration', 'e2e'])

async function printTotals(projects: readonly string[]): Promise<void> {
  const reports = await Promise.all(projects.map(readReport))
  const sum = (key: keyof (typeof reports)[number]) => reports.reduce((total, report) => total + report[key], 0)
  console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped`)
}

async function readReport(project: string) {
  const report: unknown = JSON.parse(await readFile(join(projectPaths.root, `node_modules/.cache/test-report-${project}.json`), 'utf8'))
  if (!Value.Check(Report, report)) throw new Error(`The report of the ${project} tests has another form than expected.`)
  return report
}
