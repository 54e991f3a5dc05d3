import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { settings } from '../../data/model/settings.ts'

const document = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')

function listRows(language: 'sv' | 'en'): string[] {
  return settings.map(({ name, fallback, description, expected }) => {
    return `| \`${name}\` | ${description[language]} | ${expected[language]} | ${fallback[language]} |`
  })
}

test.each(['sv', 'en'] as const)('the table in %s says what the code reads', (language) => {
  for (const row of listRows(language)) expect(document).toContain(row)
})

test('the document names no variable that is gone', () => {
  const named = new Set([...document.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name))

  expect([...named].toSorted()).toEqual(settings.map(({ name }) => name).toSorted())
})
