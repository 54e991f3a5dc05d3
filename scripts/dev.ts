import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { projectPaths } from './pipeline/paths.ts'

// npm run dev: everything as in `npm start`, and again whenever a file changes: data → release, page → assets, code → server.
const { root } = projectPaths
const QUIET_MS = 300
const watched = ['data', 'tiles', 'web', 'scripts']
const generated = /releases|\.tmp$|\.pmtiles/

let preparing: Promise<void> = prepare()
let pending: NodeJS.Timeout | undefined
await preparing
spawn(process.execPath, ['--watch', '--enable-source-maps', 'server/main.ts'], { cwd: root, stdio: 'inherit' })
for (const folder of watched) watch(join(root, folder), { recursive: true }, (_, name) => scheduleUnlessGenerated(name ?? ''))

function scheduleUnlessGenerated(name: string): void {
  if (generated.test(name)) return
  clearTimeout(pending)
  pending = setTimeout(() => {
    preparing = preparing.then(prepare)
  }, QUIET_MS)
}

/** A failed build is told on the terminal; the server goes on with what is live. */
function prepare(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/prepare.ts'], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
  })
}
