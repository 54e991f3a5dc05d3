import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetsOn, layersOnOf, toggleLayers } from '../../../web/app/layer-choice.ts'
import { catalogue } from '../fixture.ts'

const start = new Set(['baths/sea'])

test('has the start layers on until something is chosen', () => {
  expect(layersOnOf(catalogue, null)).toEqual(start)
})

test('leaves out layers that the catalogue does not know', () => {
  expect(layersOnOf(catalogue, ['ledger', 'gone/layer'])).toEqual(new Set(['ledger']))
})

test('turns a layer on, and back to the start', () => {
  const on = toggleLayers(catalogue, start, { ids: ['figures'], on: true })

  expect(on).toEqual(['baths/sea', 'figures'])
  expect(toggleLayers(catalogue, new Set(on), { ids: ['figures'], on: false })).toBeNull()
})

test('can turn everything off, which is not the start', () => {
  expect(toggleLayers(catalogue, start, { ids: ['baths/sea'], on: false })).toEqual([])
})

test('needs only the datasets with a layer that is on', () => {
  expect(datasetsOn(catalogue, new Set(['baths/lake', 'ledger']))).toEqual(['baths', 'ledger'])
})

test('the script before the first paint keeps the theme under the same name as the rest', () => {
  const [early, late] = ['theme-start.ts', 'app/theme.ts'].map((name) =>
    readFileSync(new URL(`../../../web/${name}`, import.meta.url), 'utf8'),
  )

  expect(early).toContain("localStorage.getItem('theme')")
  expect(early).not.toContain('import ')
  expect(late).toContain("const storageKey = 'theme'")
})
