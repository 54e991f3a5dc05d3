import fc from 'fast-check'
import { Value } from 'typebox/value'
import { expect, test, vi } from 'vitest'
import { Catalogue } from '../../../data/model/catalogue.ts'
import { isCatalogue } from '../../../web/release/catalogue-guard.ts'
import { matchesSchema } from '../../../web/release/check-schema.ts'
import { catalogue } from '../fixture.ts'

vi.stubGlobal('CATALOGUE_SCHEMA', JSON.parse(JSON.stringify(Catalogue)))

test('the catalogue of these tests is one by the schema', () => {
  expect(Value.Check(Catalogue, catalogue)).toBe(true)
})

test('takes a catalogue, also from a newer release that says more', () => {
  expect([isCatalogue(catalogue), isCatalogue({ ...catalogue, news: ['something'] })]).toEqual([true, true])
})

test.each([
  [null],
  [[]],
  ['text'],
  [{}],
  [{ ...catalogue, release: 1 }],
  [{ ...catalogue, datasets: {} }],
  [{ ...catalogue, datasets: [{ ...catalogue.datasets[0], show: 'pictures' }] }],
  [{ ...catalogue, basemap: { ...catalogue.basemap, bounds: [1, 2, 3] } }],
  [{ ...catalogue, licences: { x: { name: 'X' } } }],
])('refuses %j', (value) => {
  expect(isCatalogue(value)).toBe(false)
})

/** Every place in a value, as a list of keys. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))]
}

/** A copy of a value with something else in one place; `undefined` takes the place away. */
function putAt(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined || typeof value !== 'object' || value === null) return put
  const entries = Object.entries(value).map(([name, each]) => [name, name === key ? putAt(each, rest, put) : each] as const)
  const kept = entries.filter(([, each]) => each !== undefined)
  return Array.isArray(value) ? kept.map(([, each]) => each) : Object.fromEntries(kept)
}

test('agrees with the library that made the schema, whatever is damaged', () => {
  const damage = fc.constantFrom<unknown>(undefined, null, true, -1, 0.5, 7, '', 'text', [], {})
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(catalogue)), damage, (path, put) => {
      const damaged: unknown = JSON.parse(JSON.stringify(putAt(catalogue, path, put) ?? null))

      expect(isCatalogue(damaged)).toBe(Value.Check(Catalogue, damaged))
    }),
    { numRuns: 400 },
  )
})

test('does not pretend to know a word of a schema that it does not know', () => {
  expect(() => matchesSchema({ type: 'bigint' }, 1)).toThrow('The schema uses the type "bigint", which is not known here')
})
