import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { projectPaths } from '../pipeline/paths.ts'

export interface RunningServer {
  /** Origin without trailing slash. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const WAIT_MS = 20_000
const POLL_MS = 50

/** Starts the real server process of a checkout, on a free port unless the environment names one, and waits until it answers. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  root: string = projectPaths.root,
): Promise<RunningServer> {
  const port = environment.PORT ?? (await findFreePort())
  const url = `http://127.0.0.1:${port}`
  const env = { ...process.env, LOG_LEVEL: 'warn', PORT: String(port), PUBLIC_URL: url, ...environment }
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const stop = () => stopProcess(child)
  try {
    await waitUntilItAnswers(`${url}/healthz`, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

function findFreePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + WAIT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode} before it answered`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(`The server did not answer at ${url} within ${WAIT_MS} ms`)
}

function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
