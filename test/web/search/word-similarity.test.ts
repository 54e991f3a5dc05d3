import { describe, expect, test } from 'vitest'
import { soundKey } from '../../../web/search/sound-key.ts'
import { toWord, wordSimilarity } from '../../../web/search/word-similarity.ts'

const similarity = (typed: string, term: string) => wordSimilarity(toWord(typed), toWord(term))

test.each([
  ['stasjon', 'station'],
  ['vamo', 'wamo'],
  ['hahn', 'han'],
  ['soelvesborg', 'solvesborg'],
  ['sjukhus', 'schukhus'],
  ['carlshamn', 'karlshamn'],
  ['ljungaviken', 'jungaviken'],
  ['apoteck', 'apotek'],
  ['rolator', 'rollator'],
  ['medisin', 'medicin'],
])('%s sounds like %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other))
})

describe('the better answer', () => {
  test.each([
    ['the word itself before its beginning', 'skola', 'skola', 'skolan'],
    ['a shorter word that begins so', 'karls', 'karlshamn', 'karlshamnsvagen'],
    ['another ending before another word', 'vardcentralen', 'vardcentral', 'vardhem'],
    ['what sounds the same before a slip', 'hahn', 'han', 'hans'],
    ['one slip before two', 'tandlekare', 'tandlakare', 'tandlosa'],
    ['the end of a compound before nothing', 'sjukhuset', 'blekingesjukhuset', 'sjobo'],
    ['the house with a letter before another house', '42', '42c', '43'],
  ])('%s', (_, typed, better, worse) => {
    expect(similarity(typed, better)).toBeGreaterThan(similarity(typed, worse))
  })
})

test.each([
  ['vc', 'vd'],
  ['er', 'el'],
  ['37132', '37133'],
  ['8', '9'],
  ['87', '8'],
  ['skola', 'torget'],
  ['bvc', 'abc'],
])('%s has nothing to do with %s', (typed, term) => {
  expect(similarity(typed, term)).toBe(0)
})
