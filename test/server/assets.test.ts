import { expect, test } from 'vitest'
import { publicUrl, shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

test.each([
  ['/sw.js', 'application/javascript; charset=utf-8', '// keeps the page\n'],
  ['/manifest.webmanifest', 'application/manifest+json', '{"lang":"sv"}'],
  ['/en/manifest.webmanifest', 'application/manifest+json', '{"lang":"en"}'],
  ['/icon-192.png', 'image/png', 'icon'],
])('sends %s as %s, and has browsers ask about it every time', async (url, mediaType, body) => {
  const { app } = await sharedApp()

  const answer = await app.inject(url)

  expect({ status: answer.statusCode, body: answer.body }).toEqual({ status: 200, body })
  expect(answer.headers).toMatchObject({ 'content-type': mediaType, 'cache-control': 'public, no-cache' })
})

test('sends the worker that removes everything where keeping is turned off', async () => {
  const settings = {
    publicUrl,
    operator: null,
    contact: null,
    accessibilityAdopted: null,
    logLevel: 'info',
    rateLimit: 100_000,
    trustProxy: false,
    offline: false,
  } as const
  const { app } = await startApp({ settings })

  expect((await app.inject('/sw.js')).body).toBe('// removes what was kept\n')
})

test('has no second address for that worker', async () => {
  const { app } = await sharedApp()

  expect((await app.inject('/sw-off.js')).statusCode).toBe(404)
})
