import { expect, test } from 'vitest'
import { mapWords } from '../../../web/map/map-words.ts'

test('says everything in both languages, and nothing twice the same', () => {
  expect(Object.keys(mapWords.en)).toEqual(Object.keys(mapWords.sv))
  const same = Object.entries(mapWords.sv).filter(([key, words]) =>
    Object.entries(mapWords.en).some(([other, text]) => other === key && text === words),
  )
  expect(same).toEqual([])
})

test('names the map as the page announces it', () => {
  expect([mapWords.sv.title, mapWords.en.title]).toEqual(['Karta över Blekinge', 'Map of Blekinge'])
})
