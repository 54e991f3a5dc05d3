import { expect, test } from 'vitest'
import { publicUrl, startApp } from './start-app.ts'

const settings = {
  publicUrl,
  operator: null,
  contact: null,
  accessibilityAdopted: null,
  logLevel: 'silent',
  rateLimit: 2,
  trustProxy: false,
  offline: true,
} as const

test('refuses who asks too often, over all routes together, and says when to come back', async () => {
  const { app } = await startApp({ settings })
  const remoteAddress = '192.0.2.1'

  await app.inject({ url: '/healthz', remoteAddress })
  await app.inject({ url: '/nothing', remoteAddress })
  const third = await app.inject({ url: '/data/manifest.json', remoteAddress })
  const other = await app.inject({ url: '/data/manifest.json', remoteAddress: '192.0.2.2' })

  expect(third.statusCode).toBe(429)
  expect(third.headers['retry-after']).toBe('60')
  expect(third.json()).toMatchObject({
    title: 'Too Many Requests',
    title_sv: 'För många anrop',
    status: 429,
    instance: '/data/manifest.json',
  })
  expect(other.statusCode).toBe(200)
})

test.each([
  [false, [200, 200, 429]],
  [true, [200, 200, 200]],
])('tells callers apart by the proxy’s word only when it is trusted (%s)', async (trustProxy, expected) => {
  const { app } = await startApp({ settings: { ...settings, trustProxy } })
  const callers = ['198.51.100.1', '198.51.100.2', '198.51.100.3']

  const statuses: number[] = []
  for (const caller of callers) {
    statuses.push((await app.inject({ url: '/healthz', headers: { 'x-forwarded-for': caller } })).statusCode)
  }

  expect(statuses).toEqual(expected)
})

test('believes the proxy about the last address only', async () => {
  const { app } = await startApp({ settings: { ...settings, trustProxy: true } })
  const made = ['203.0.113.1', '203.0.113.2', '203.0.113.3']

  const statuses: number[] = []
  for (const address of made) {
    statuses.push((await app.inject({ url: '/healthz', headers: { 'x-forwarded-for': `${address}, 198.51.100.1` } })).statusCode)
  }

  expect(statuses).toEqual([200, 200, 429])
})
