import { expect, test } from 'vitest'
import { firstRelease } from './make-release.ts'
import { startApp } from './start-app.ts'

test('is healthy when every known feature is in its tile', async () => {
  const { app } = await startApp()

  const answer = await app.inject('/healthz')

  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.json()).toEqual({ status: 'ok', release: firstRelease, checks: [{ dataset: 'benches', id: 'karlskrona-1', found: true }] })
})

test('says which known feature is missing', async () => {
  const { app } = await startApp({ release: { probeFeatureId: 77 } })

  const answer = await app.inject('/healthz')

  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({
    status: 'failed',
    release: firstRelease,
    checks: [{ dataset: 'benches', id: 'karlskrona-1', found: false }],
  })
})
