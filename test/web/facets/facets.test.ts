import { expect, test } from 'vitest'
import { facetValues, matchesFacets, toggleFacet } from '../../../web/facets/facet-values.ts'
import { makeFacets } from '../../../web/facets/make-facets.ts'
import { findRelaxations, listNarrowings } from '../../../web/facets/relax.ts'
import { makeItems } from '../../../web/release/make-items.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths } from '../fixture.ts'

const both = (text: string) => ({ sv: text, en: text })
const base = { unit: null, purpose: null, facet: true, choices: null }
const dataset = {
  ...baths,
  fields: [
    ...baths.fields,
    { ...base, name: 'ramp', type: 'boolean' as const, title: both('Ramp') },
    { ...base, name: 'shower', type: 'boolean' as const, title: both('Dusch') },
    {
      ...base,
      name: 'languages',
      type: 'choices' as const,
      title: both('Språk'),
      choices: ['sv', 'en', 'ar'].map((value) => ({ value, title: both(value.toUpperCase()) })),
    },
  ],
}
const wording = createWording('sv')
const items = makeItems(
  dataset,
  [
    bath('a', { ramp: true, languages: 'sv;ar' }),
    bath('b', { ramp: false, languages: 'sv' }),
    bath('c', { ramp: true, languages: 'en' }),
    bath('d', { ramp: null, languages: null }),
  ],
  wording,
)
const names = (chosen: Readonly<Record<string, readonly string[]>>) =>
  items.filter((item) => matchesFacets(item, chosen)).map(({ name }) => name)

test.each([
  [{}, ['a', 'b', 'c', 'd']],
  [{ ramp: ['true'] }, ['a', 'c']],
  [{ languages: ['sv', 'en'] }, ['a', 'b', 'c']],
  [{ ramp: ['true'], languages: ['sv'] }, ['a']],
  [{ ramp: ['true'], languages: ['fi'] }, []],
])('keeps with %j what has one value of each facet', (chosen, expected) => {
  expect(names(chosen)).toEqual(expected)
})

test('reads several choices one by one, and what is not stated as nothing', () => {
  expect(items.map((item) => facetValues(item, 'languages'))).toEqual([['sv', 'ar'], ['sv'], ['en'], []])
})

test('has of a twin what the twin states', () => {
  const [first, second] = items
  if (!first || !second) throw new Error('There are no items')

  expect(facetValues({ ...second, also: [first] }, 'languages')).toEqual(['sv', 'ar'])
})

test('counts for every value what would be left with it, the facet itself not counted, and hides what nobody states', () => {
  const facets = makeFacets({ items, chosen: { ramp: ['true'] }, wording })

  expect(facets.map(({ field, isSwitch, options }) => [field, isSwitch, options.map(({ value, count }) => `${value} ${count}`)])).toEqual([
    ['ramp', true, ['true 2']],
    ['languages', false, ['sv 1', 'en 1', 'ar 1']],
  ])
})

test('keeps a chosen value that nothing has any more, so that it can be taken back', () => {
  const [facet] = makeFacets({ items, chosen: { languages: ['ar'], ramp: ['true'] }, wording }).filter(({ field }) => field === 'languages')

  expect(facet?.options.find(({ value }) => value === 'ar')).toEqual({ value: 'ar', title: 'AR', count: 1, isChosen: true })
})

test.each([
  [{}, 'true', { ramp: ['true'] }],
  [{ ramp: ['true'] }, 'true', {}],
  [{ ramp: ['false'], languages: ['sv'] }, 'true', { languages: ['sv'], ramp: ['false', 'true'] }],
])('turns a value of %j', (chosen, value, expected) => {
  expect(toggleFacet(chosen, 'ramp', value)).toEqual(expected)
})

const open = { query: '', municipality: null, facets: {}, openNow: false, layers: null }

test('names every filter in use by itself', () => {
  const narrowings = listNarrowings({
    query: 'bad',
    municipality: '1080',
    facets: { ramp: ['true'], languages: ['sv'] },
    openNow: true,
    layers: ['x'],
  })

  expect(narrowings.map(({ kind, field, change }) => [kind, field, change])).toEqual([
    ['query', null, { query: '' }],
    ['openNow', null, { openNow: false }],
    ['municipality', null, { municipality: null }],
    ['layers', null, { layers: null }],
    ['facet', 'ramp', { facets: { languages: ['sv'] } }],
    ['facet', 'languages', { facets: { ramp: ['true'] } }],
  ])
  expect(listNarrowings(open)).toEqual([])
})

test('offers the most fruitful filter to give up first, and none that would not help', () => {
  const counts = new Map([
    ['municipality', 3],
    ['openNow', 12],
  ])
  const countWith = (change: object) => counts.get(Object.keys(change)[0] ?? '') ?? 0
  const state = { ...open, query: 'x', municipality: '1080', openNow: true }

  expect(findRelaxations(state, countWith).map(({ kind, count }) => [kind, count])).toEqual([
    ['openNow', 12],
    ['municipality', 3],
  ])
})
