import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readRegistry } from '../../data/registry.ts'

const readme = await readFile('README.md', 'utf8')
const manifest: { scripts: Record<string, string> } = JSON.parse(await readFile('package.json', 'utf8'))
const scripts = Object.keys(manifest.scripts).filter((name) => !/^(pre|post)/.test(name) || !manifest.scripts[name.slice(3)])

test('the README names every npm script, and none that is gone', () => {
  const named = new Set([...readme.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, name]) => name))

  expect([...named].toSorted()).toEqual(scripts.toSorted())
})

test('links in the documentation lead to files that exist', async () => {
  const pages = [
    'README.md',
    ...(await readdir('docs', { recursive: true })).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ]
  const broken: string[] = []
  for (const page of pages) {
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : ''
    for (const [, target = ''] of (await readFile(page, 'utf8')).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const exists = await readFile(folder + target).then(
        () => true,
        (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EISDIR',
      )
      if (!exists) broken.push(`${page}: ${target}`)
    }
  }

  expect(broken).toEqual([])
})

test('every dataset folder explains itself and shows a good and a bad delivery', async () => {
  for (const { id } of await readRegistry()) {
    const files = await readdir(`data/datasets/${id}`, { recursive: true })
    expect(files).toEqual(expect.arrayContaining(['README.md', 'fixtures/good.csv', 'fixtures/bad.csv']))
  }
})
