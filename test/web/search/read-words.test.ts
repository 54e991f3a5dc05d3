import { expect, test } from 'vitest'
import { expandWord, isFiller, readQuery, readWords } from '../../../web/search/read-words.ts'

test.each([
  ['371 32', ['37132']],
  ['371-32 Karlskrona', ['37132', 'karlskrona']],
  ['SE-37132', ['37132']],
  ['se 371 32', ['37132']],
  ['Kungsmarksvägen 25-27', ['kungsmarksvagen', '25', '27']],
  ['A&E', ['a', 'e']],
  ['  ', []],
  ['(((', []],
])('reads %j as %j', (text, words) => {
  expect(readQuery(text)).toEqual(words)
})

test('reads no more than eight words, and none longer than 32 letters', () => {
  expect(readQuery('a b c d e f g h i j')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  expect(readQuery('ö'.repeat(90))).toEqual(['o'.repeat(32)])
})

test('keeps letters of other scripts', () => {
  expect(readWords('طبيب Övre')).toEqual(['طبيب', 'ovre'])
})

test.each([
  ['s', ['s', 'sodra']],
  ['kungsmarksv', ['kungsmarksv', 'kungsmarksvagen']],
  ['skeppsbrog', ['skeppsbrog', 'skeppsbrogatan']],
  ['vsk', ['vsk', 'vagskal']],
  ['station', ['station']],
])('knows what %j is short for', (word, forms) => {
  expect(expandWord(word)).toEqual(forms)
})

test('words of both languages that carry no meaning may be missing', () => {
  expect(['i', 'nearest', 'hitta', 'the', 'skola'].map(isFiller)).toEqual([true, true, true, true, false])
})
