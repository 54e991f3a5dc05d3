import { parseArgs } from 'node:util'
import { system } from './pipeline/effects.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runScript } from './pipeline/run-script.ts'
import { withdrawRelease } from './pipeline/withdraw-release.ts'

// npm run withdraw -- <release> --reason-sv "…" --reason-en "…": erases an older release; its address answers 410 with the reason.
await runScript(async () => {
  const options = { 'reason-sv': { type: 'string' }, 'reason-en': { type: 'string' } } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const request = { release: positionals[0] ?? '', reason: { sv: values['reason-sv'] ?? '', en: values['reason-en'] ?? '' } }
  await withdrawRelease(request, projectPaths, system)
  console.log(`Release ${request.release} is withdrawn. Its files are erased; its addresses answer 410 with the reason.`)
})
