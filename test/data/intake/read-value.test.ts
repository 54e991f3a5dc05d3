import { expect, test } from 'vitest'
import { readNumber, readValue } from '../../../data/intake/read-value.ts'
import { field } from '../../../data/model/field.ts'

const title = { sv: 'Fält', en: 'Field' }
const about = { columns: ['x'], title } as const
const languages = field.choices({
  ...about,
  choices: { sv: { title: { sv: 'Svenska', en: 'Swedish' } }, en: { title: { sv: 'Engelska', en: 'English' }, spellings: ['engelska'] } },
})

test.each([
  ['1 234,5', 1234.5],
  ['1\u00a0234,50', 1234.5],
  ['1\u202f234', 1234],
  ['-12,5', -12.5],
  ['\u221212.5', -12.5],
  ['0', 0],
  ['.5', 0.5],
  ['56.1612', 56.1612],
  ['1,234', 1.234],
])('reads %j as the number %j', (text, expected) => {
  expect(readNumber(text)).toBe(expected)
})

test.each(['', '1,234.5', '1.234,5', '12 kr', '1e5', 'Infinity', '0x10', '--1', '1-2', 'okänd'])(
  'does not take %j for a number',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)

test.each([
  ['2026-04-21', '2026-04-21'],
  ['20260421', '2026-04-21'],
  ['2026/04/21', '2026-04-21'],
  ['2026-04', '2026-04'],
  ['2026', '2026'],
  ['2024-02-29', '2024-02-29'],
  ['2026-04-21T10:00:00Z', '2026-04-21'],
])('reads %j as the date %j', (text, expected) => {
  expect(readValue(text, field.date(about))).toEqual({ value: expected })
})

test.each(['2026-02-29', '2026-13-01', '21/4 2026', 'i går'])('does not take %j for a date', (text) => {
  expect(readValue(text, field.date(about))).toEqual({ fault: { expected: 'ett datum', expectedEn: 'a date', example: '2026-04-21' } })
})

test.each([
  ['Ja', true],
  ['x', true],
  ['NEJ', false],
  ['0', false],
])('reads %j as %j', (text, expected) => {
  expect(readValue(text, field.boolean(about))).toEqual({ value: expected })
})

const choice = field.choice({ ...about, choices: { school: { title: { sv: 'Skola', en: 'School' }, spellings: ['grundskola'] } } })

test.each(['school', 'SKOLA', 'Grundskola'])('reads the choice %j by name, title and spelling', (text) => {
  expect(readValue(text, choice)).toEqual({ value: 'school' })
})

test('names the choices when a value is none of them', () => {
  expect(readValue('gym', choice)).toEqual({ fault: { expected: 'något av: school', expectedEn: 'one of: school', example: 'school' } })
})

test.each(['javascript:alert(1)', 'www.karlskrona.se', 'ftp://x'])('does not take %j for a web address', (text) => {
  expect(readValue(text, field.url(about))).toHaveProperty('fault')
})

test('keeps numbers within their limits', () => {
  const percent = field.number({ ...about, minimum: 0, maximum: 100 })

  expect(readValue('100', percent)).toEqual({ value: 100 })
  expect(readValue('100,1', percent)).toHaveProperty('fault')
})

test('reads a blank cell as null', () => {
  expect(readValue('  ', field.text(about))).toEqual({ value: null })
})

test.each([
  ['engelska; sv', 'sv;en'],
  ['en;;EN', 'en'],
  ['', null],
])('reads several choices from %j', (text, expected) => {
  expect(readValue(text, languages)).toEqual({ value: expected })
})

test('refuses several choices when one of them is none', () => {
  expect(readValue('sv; latin', languages)).toEqual({
    fault: { expected: 'något av: sv, en', expectedEn: 'one of: sv, en', example: 'sv' },
  })
})
