// Runs before every npm script on whatever Node is installed (20 or newer), so it imports nothing but Node itself.
import { execFileSync, execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules/.package-lock.json') // npm writes it last, so a broken install has none
const pinnedNode = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const NODE_WANTED = 24

if (!isInstalled()) install()
requireNode()

function isInstalled() {
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs
}

function install() {
  const started = Date.now()
  console.log('Installing packages (once, about half a minute) …')
  try {
    execSync('npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' })
  } catch {
    fail('npm could not install the packages. Check that the npm registry can be reached, then run the same command again.')
  }
  console.log(`Installed packages in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** The pinned Node comes with the packages on Linux and Windows; elsewhere an installed Node of the same line will do. */
function requireNode() {
  if (existsSync(pinnedNode) && !process.platform.startsWith('darwin')) return
  const version = execFileSync('node', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).trim()
  if (Number(version.slice(1).split('.')[0]) >= NODE_WANTED) return
  fail(
    `This system has Node ${version} and no packaged Node ${NODE_WANTED}. Install Node ${NODE_WANTED} or newer from nodejs.org, then run the same command again.`,
  )
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
