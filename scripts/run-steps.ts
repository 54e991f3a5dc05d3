import { spawn } from 'node:child_process'
import { projectPaths } from './pipeline/paths.ts'

export interface Step {
  readonly name: string
  /** Path of a script below the project root, run on this Node, with its options. */
  readonly command: readonly [string, ...string[]]
}

/** Runs steps one after the other, prints each one's time, and stops at the first that fails. Returns the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const { name, command } of steps) {
    const started = performance.now()
    const code = await run(command)
    console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`)
    if (code !== 0) return code
  }
  return 0
}

function run(command: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, command, { cwd: projectPaths.root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
