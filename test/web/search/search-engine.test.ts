import { describe, expect, test } from 'vitest'
import { arrangeHits } from '../../../web/search/arrange-hits.ts'
import { meaningOf } from '../../../web/search/meaning-of.ts'
import { createSearchEngine } from '../../../web/search/search-engine.ts'
import type { SearchEntry } from '../../../web/search/search-entry.ts'
import { sampleEntry } from './sample-entry.ts'

const namesOf = (entries: readonly SearchEntry[], text: string, near?: readonly [number, number]) =>
  createSearchEngine(entries)
    .find(text, { near: near ?? null })
    .map(({ entry }) => entry.key)

const town = (name: string) => sampleEntry(name, { type: 'locality', heading: null })
const stop = (name: string) => sampleEntry(name, { isStop: true })

describe('order', () => {
  test('the name itself, then its beginning, then a misspelling', () => {
    const entries = [sampleEntry('Ronnebyhamn'), sampleEntry('Ronnebu'), sampleEntry('Ronneby')]

    expect(namesOf(entries, 'ronneby')).toEqual(['Ronneby', 'Ronnebyhamn', 'Ronnebu'])
  })

  test('a town before a stop of the same name, and the larger town first, as the list has them', () => {
    const entries = [stop('Vik'), { ...town('Vik'), key: 'large' }, { ...town('Vik'), key: 'small' }]

    expect(namesOf(entries, 'vik')).toEqual(['large', 'small', 'Vik'])
  })

  test('the nearer one among equals, when there is something to measure from', () => {
    const entries = [
      sampleEntry('Apoteket', { key: 'far', position: [14, 56] }),
      sampleEntry('Apoteket', { key: 'near', position: [15.9, 56] }),
    ]

    expect(namesOf(entries, 'apoteket', [16, 56])).toEqual(['near', 'far'])
    expect(namesOf(entries, 'apoteket')).toEqual(['far', 'near'])
  })

  test('what answers every word before what answers one', () => {
    const context = [{ text: 'tandläkare dentist', weight: 0.9 }]
    const entries = [sampleEntry('Karlskrona'), sampleEntry('Folktandvården Karlskrona', { context })]

    expect(namesOf(entries, 'tandlekare karlskrona')).toEqual(['Folktandvården Karlskrona'])
  })
})

test('gives the everyday word that something was found by', () => {
  const engine = createSearchEngine([sampleEntry('Tandvård', { phrases: ['Tandvård', 'tandis'] })])

  expect([engine.find('tandis')[0]?.phrase, engine.find('tandvård')[0]?.phrase]).toEqual(['tandis', null])
})

test.each([[''], ['   '], ['?!'], ['i']])('finds nothing by %j', (text) => {
  expect(namesOf([sampleEntry('Ronneby')], text)).toEqual([])
})

test.each([
  ['knuthahnsskolan', 'Gymnasieskolan Knut Hahn'],
  ['swedenrock', 'Sweden Rock'],
  ['karls hamn', 'Karlshamn'],
  ['god morgon sol', 'Godmorgonsol'],
])('puts together and takes apart: %s', (typed, name) => {
  expect(namesOf([sampleEntry('Something else'), sampleEntry(name), sampleEntry('Skolan')], typed)[0]).toBe(name)
})

describe('headings', () => {
  const hits = (entries: readonly SearchEntry[], text: string) => arrangeHits(createSearchEngine(entries).find(text))

  test('the heading with the best hit comes first, and no more than eight hits are shown', () => {
    const entries = [...Array.from({ length: 12 }, (_, number) => sampleEntry(`Vik ${number}`)), town('Vik')]

    expect(hits(entries, 'vik').map(({ key, hits: own }) => [key, own.length])).toEqual([
      ['locality', 1],
      ['heading Vård', 7],
    ])
  })

  test('one heading leaves room for others', () => {
    const other = { heading: { sv: 'Konst', en: 'Art' } }
    const entries = [
      ...Array.from({ length: 12 }, (_, number) => sampleEntry(`Vik ${number}`)),
      ...Array.from({ length: 12 }, (_, number) => sampleEntry(`Vik verk ${number}`, other)),
    ]

    expect(hits(entries, 'vik').map(({ key, hits: own }) => [key, own.length])).toEqual([
      ['heading Vård', 4],
      ['heading Konst', 4],
    ])
  })
})

test.each([
  ['an object is opened', sampleEntry('A'), 'open'],
  ['a stop is started from', stop('A'), 'start'],
  ['a stop without a point is opened', sampleEntry('A', { isStop: true, position: null }), 'open'],
  ['a town is started from', town('A'), 'start'],
  ['a kind is listed', sampleEntry('A', { type: 'kind' }), 'filter'],
  ['an artist is listed', sampleEntry('A', { type: 'value' }), 'filter'],
  ['a postcode without a point is searched for', sampleEntry('A', { type: 'postcode', position: null }), 'text'],
])('%s', (_, entry, meaning) => {
  expect(meaningOf(entry)).toBe(meaning)
})
