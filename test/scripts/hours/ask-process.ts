import { spawn } from 'node:child_process'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** Runs a script beside this file in a time zone, hands it JSON and gives what it prints. Throws with what it complained of. */
export async function askProcess(script: string, zone: string, question: unknown): Promise<string> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--no-warnings', path], { env: { ...process.env, TZ: zone } })
  child.stdin.end(JSON.stringify(question))
  const [answer, complaint, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ])
  if (code !== 0) throw new Error(`${script} in ${zone} ended with ${code}: ${complaint}`)
  return answer
}
