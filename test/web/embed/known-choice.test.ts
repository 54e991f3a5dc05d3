import { expect, test } from 'vitest'
import { knownChoice } from '../../../web/embed/known-choice.ts'
import { catalogue } from '../fixture.ts'

test.each([
  [
    { layers: ['baths/lake', 'gone'], municipality: '1082' },
    { layers: ['baths/lake'], municipality: '1082' },
  ],
  [
    { layers: ['gone'], municipality: '9999' },
    { layers: null, municipality: null },
  ],
  [
    { layers: null, municipality: null },
    { layers: null, municipality: null },
  ],
])('keeps of %j what the release knows', (choice, expected) => {
  expect(knownChoice(catalogue, ['1080', '1082'], choice)).toEqual(expected)
})
