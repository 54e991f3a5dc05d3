import { expect, test } from 'vitest'
import { compassPoints } from '../../../data/crs/compass.ts'
import { compassPoint } from '../../../web/nearby/compass.ts'
import { distanceWords } from '../../../web/nearby/distance-words.ts'
import { createWording } from '../../../web/text/wording.ts'

const sv = createWording('sv')
const en = createWording('en')

test.each([
  [23, 'ungefär 20 meter', 'about 20 metres'],
  [184, 'ungefär 180 meter', 'about 180 metres'],
  [331, 'ungefär 350 meter', 'about 350 metres'],
  [974, 'ungefär 950 meter', 'about 950 metres'],
  [996, 'ungefär 1 kilometer', 'about 1 kilometre'],
  [1249, 'ungefär 1,2 kilometer', 'about 1.2 kilometres'],
  [9949, 'ungefär 9,9 kilometer', 'about 9.9 kilometres'],
  [23_400, 'ungefär 23 kilometer', 'about 23 kilometres'],
])('writes %d m in words', (metres, swedish, english) => {
  expect([distanceWords(metres, sv), distanceWords(metres, en)]).toEqual([swedish, english])
})

test.each([
  ['from Karlskrona to Karlshamn', [15.5866, 56.1612], [14.8631, 56.1706], 'west'],
  ['from Karlskrona to Olofström', [15.5866, 56.1612], [14.5331, 56.2784], 'west'],
  ['from Ronneby to Kallinge', [15.2818, 56.2087], [15.2892, 56.2502], 'north'],
  ['from Sölvesborg to Hällevik', [14.5762, 56.0476], [14.7063, 56.0134], 'south-east'],
  ['from Karlskrona to Torhamn', [15.5866, 56.1612], [15.8622, 56.106], 'east'],
] as const)('looks %s', (_name, from, to, point) => {
  expect(compassPoint(from, to)).toBe(point)
})

test('has a word for each point of the compass, in both languages', () => {
  expect(compassPoints.map((point) => [sv.text.getting.compass[point], en.text.getting.compass[point]])).toEqual([
    ['norr', 'north'],
    ['nordost', 'north-east'],
    ['öster', 'east'],
    ['sydost', 'south-east'],
    ['söder', 'south'],
    ['sydväst', 'south-west'],
    ['väster', 'west'],
    ['nordväst', 'north-west'],
  ])
})
