import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedLibraries } from '../../../web/pages/shipped-libraries.ts'

const readPackage = (name: string): { license?: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))

test.each(shippedLibraries)('$name has the licence that the page states', ({ name, licence }) => {
  expect(readPackage(name).license).toBe(licence)
})

test('every library inside MapLibre is named', () => {
  const inside = Object.keys(readPackage('maplibre-gl').dependencies ?? {}).filter((name) => !name.startsWith('@types/'))
  const named: readonly string[] = shippedLibraries.map(({ name }) => name)

  expect(inside.filter((name) => !named.includes(name))).toEqual([])
})
