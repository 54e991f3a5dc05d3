import { checkSteps } from './check-steps.ts'
import { runSteps } from './run-steps.ts'

// npm run check: format, lint, types, import rules, dead code, unit tests.
process.exitCode = await runSteps(checkSteps)
