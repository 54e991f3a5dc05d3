import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { coverage } from './accessibility/coverage.ts'
import { makeAssessment, TestReport } from './accessibility/make-assessment.ts'
import { vitest } from './check-steps.ts'
import { projectPaths } from './pipeline/paths.ts'
import { PipelineError } from './pipeline/pipeline-error.ts'
import { runScript } from './pipeline/run-script.ts'
import { runSteps } from './run-steps.ts'

const reportPath = join(projectPaths.root, 'node_modules/.cache/test-report-e2e.json')
const target = 'docs/accessibility/assessment.json'

// npm run assess: runs the browser tests that say something about accessibility and writes down what they said. A test that
// fails is a result, not a fault of this script; a test that was not run is one.
await runScript(async () => {
  await rm(reportPath, { force: true })
  const files = [...new Set(coverage.map(({ file }) => file))]
  await runSteps([{ name: 'accessibility in the browser', command: [...vitest('e2e'), ...files] }])
  const assessment = makeAssessment({ report: await readReport(), coverage, date: today(), tools: await readTools() })
  await writeFile(join(projectPaths.root, target), JSON.stringify(assessment, null, 2))
  await runSteps([{ name: `format ${target}`, command: ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', target] }])
  const { passed, failed, skipped } = assessment.runs
  console.log(`wrote ${target}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
})

/** The day in Sweden, where the statement is read. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
}

async function readReport(): Promise<TestReport> {
  try {
    return Value.Parse(TestReport, JSON.parse(await readFile(reportPath, 'utf8')))
  } catch (cause) {
    throw new PipelineError('The browser tests left no report that can be read. Run them alone: npm test.', { cause })
  }
}

/** The browser and the tool that were used, as the lock has them. */
function readTools() {
  return Promise.all([
    readVersion('Chromium', '@sparticuz/chromium'),
    readVersion('axe-core', 'axe-core'),
    readVersion('Playwright', 'playwright-core'),
  ])
}

async function readVersion(name: string, folder: string) {
  const manifest: unknown = JSON.parse(await readFile(join(projectPaths.root, 'node_modules', folder, 'package.json'), 'utf8'))
  return { name, version: Value.Parse(Type.Object({ version: Type.String() }), manifest).version }
}
