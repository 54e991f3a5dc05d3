import { expect, test } from 'vitest'
import { type ReadEffects, readJson } from '../../../web/release/read-json.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number'
const answer = (body: string, status = 200): ReadEffects => ({ fetch: async () => new Response(body, { status }), timeoutMs: 1000 })
const refuse = (error: Error): ReadEffects => ({ fetch: () => Promise.reject(error), timeoutMs: 1000 })

test('reads a value of the right shape', async () => {
  expect(await readJson('/x', isNumber, answer('7'))).toEqual({ status: 'ready', value: 7 })
})

test.each([
  ['the wrong shape', answer('"7"'), { kind: 'shape' }],
  ['no JSON', answer('<html>'), { kind: 'shape' }],
  ['a release that is withdrawn', answer('{}', 410), { kind: 'replaced' }],
  ['a file that is gone', answer('{}', 404), { kind: 'replaced' }],
  ['a fault of the server', answer('{}', 503), { kind: 'status', status: 503 }],
  ['no network', refuse(new TypeError('Failed to fetch')), { kind: 'network' }],
  ['no answer in time', refuse(new DOMException('Too slow', 'TimeoutError')), { kind: 'timeout' }],
])('says why for %s', async (_name, effects, failure) => {
  expect(await readJson('/x', isNumber, effects)).toEqual({ status: 'failed', failure })
})

test('gives up after the time it was given', async () => {
  const waitForEver: ReadEffects = {
    fetch: (_url, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    timeoutMs: 1,
  }

  expect(await readJson('/x', isNumber, waitForEver)).toEqual({ status: 'failed', failure: { kind: 'timeout' } })
})
