import { expect, test } from 'vitest'
import { isOfflineAnswer, isOfflineRequest } from '../../../web/offline/offline-message.ts'

test.each([
  [{ type: 'keep', tiles: ['/tiles/a'] }, true],
  [{ type: 'knows', script: '/assets/main.js' }, true],
  [{ type: 'tell' }, true],
  [{ type: 'forget' }, true],
  [{ type: 'SKIP_WAITING' }, true],
  [{ type: 'keep' }, false],
  [{ type: 'keep', tiles: [1] }, false],
  [{ type: 'knows' }, false],
  [{ type: 'other' }, false],
  ['tell', false],
  [null, false],
])('%j is a request: %s', (value, expected) => {
  expect(isOfflineRequest(value)).toBe(expected)
})

test.each([
  [{ isOn: true, isComplete: true, bytes: 10 }, true],
  [{ isOn: true, isComplete: true, bytes: -1 }, false],
  [{ isOn: true }, false],
  [undefined, false],
])('%j is an answer: %s', (value, expected) => {
  expect(isOfflineAnswer(value)).toBe(expected)
})
