import { expect, test } from 'vitest'
import { en } from '../../../web/text/en.ts'
import { chooseForm, fill } from '../../../web/text/fill.ts'
import { createFormat } from '../../../web/text/format.ts'
import { pagesEn } from '../../../web/text/pages-en.ts'
import { pagesSv } from '../../../web/text/pages-sv.ts'
import { sv } from '../../../web/text/sv.ts'

/** Every text of a table with its path. */
function textsOf(table: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
  )
}

const placeholders = (text: unknown) => [...String(text).matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

test.each([
  ['the app', sv, en],
  ['the pages', pagesSv, pagesEn],
])('both languages of %s have the same texts with the same gaps, and none is empty', (_name, swedish, english) => {
  const gapsOf = (table: object) => textsOf(table).map(([path, text]) => [path, placeholders(text)])
  const empty = [...textsOf(swedish), ...textsOf(english)].filter(([, text]) => typeof text !== 'string' || text.trim() === '')

  expect(gapsOf(english)).toEqual(gapsOf(swedish))
  expect(empty).toEqual([])
})

test('fills gaps, and throws when a value is missing', () => {
  expect(fill('{a} och {b}', { a: '1', b: '2' })).toBe('1 och 2')
  expect(() => fill('{a}', {})).toThrow('The text "{a}" needs a value for "a"')
})

test.each([
  [0, 'objects'],
  [1, 'object'],
  [2, 'objects'],
])('chooses the form for %d', (count, form) => {
  expect(chooseForm({ one: 'object', other: 'objects' }, count, 'en')).toBe(form)
})

const swedish = createFormat('sv')
const english = createFormat('en')

test.each([
  ['2026', '2026', '2026'],
  ['2026-04', 'april 2026', 'April 2026'],
  ['2026-04-01', '1 april 2026', '1 April 2026'],
  ['2016-10/2021-10', 'oktober 2016 – oktober 2021', 'October 2016 – October 2021'],
  ['2026-99', '2026-99', '2026-99'],
  ['våren', 'våren', 'våren'],
])('writes the period %s', (text, inSwedish, inEnglish) => {
  expect([swedish.period(text), english.period(text)]).toEqual([inSwedish, inEnglish])
})

test.each([
  [4, '0 m'],
  [347, '350 m'],
  [994, '990 m'],
  [995, '1,0 km'],
  [9_949, '9,9 km'],
  [12_300, '12 km'],
])('writes %d metres', (metres, text) => {
  expect(swedish.distance(metres)).toBe(text)
})

test.each([
  [999, '999 B'],
  [1_500, '1,5 kB'],
  [183_141, '183 kB'],
  [1_090_076, '1,1 MB'],
])('writes %d bytes', (count, text) => {
  expect(swedish.bytes(count)).toBe(text)
})

test('writes moments in Swedish time', () => {
  expect([swedish.moment('2026-01-01T12:00:00Z'), english.moment('2026-07-01T12:00:00Z')]).toEqual([
    '1 januari 2026 kl. 13:00',
    '1 July 2026 at 14:00',
  ])
})
