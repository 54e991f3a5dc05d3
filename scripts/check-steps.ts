import type { Step } from './run-steps.ts'

/** The project's gate, quickest first. */
export const checkSteps: readonly Step[] = [
  { name: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['node_modules/typescript-7/bin/tsc'] },
  // It runs in another world than the page, with other globals.
  { name: 'types of the service worker', command: ['node_modules/typescript-7/bin/tsc', '--project', 'web/offline/worker/tsconfig.json'] },
  {
    name: 'import rules',
    command: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'data', 'tiles', 'scripts', 'server', 'web'],
  },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'unit tests', command: vitest('unit') },
]

/** Vitest for one kind of test, with a machine-readable count beside the printed report. */
export function vitest(project: string): Step['command'] {
  const report = `node_modules/.cache/test-report-${project}.json`
  const options = [
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return ['node_modules/vitest/vitest.mjs', 'run', ...options]
}
