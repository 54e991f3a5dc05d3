// Adds the lock entries that an install without some platforms' packages leaves out, so that `npm ci` accepts the lock.
// Run it after every change of the lock. On a full registry a plain `npm install` does the same and also writes the integrity.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const missing = findMissing(lock.packages)
for (const entry of missing) lock.packages[`node_modules/${entry.name}`] = toLockEntry(entry)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} entries added to package-lock.json`)

function findMissing(packages) {
  return Object.entries(packages).flatMap(([where, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !packages[`${where}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, parent: entry })),
  )
}

function toLockEntry({ name, version, parent }) {
  const cpu = ['arm64', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'arm'].find((candidate) => name.includes(candidate))
  const os = ['darwin', 'win32', 'android', 'freebsd', 'openharmony', 'linux'].find((candidate) => name.includes(candidate))
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(parent.license ? { license: parent.license } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}
