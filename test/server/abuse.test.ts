import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { connectTo, sendRaw, splitAnswers } from './raw-socket.ts'
import { shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

const end = 'Host: x\r\nConnection: close\r\n\r\n'
const long = 'a'.repeat(300)

test.each([
  ['malformed percent-encoding', `GET /%zz HTTP/1.1\r\n${end}`, 400],
  ['half a percent-encoding', `GET /data/%e0%a4 HTTP/1.1\r\n${end}`, 400],
  ['an encoded NUL', `GET /data/a%00b HTTP/1.1\r\n${end}`, 404],
  ['an encoded NUL in an asset', `GET /assets/a%00b HTTP/1.1\r\n${end}`, 404],
  ['dots upwards', `GET /data/../../../../etc/passwd HTTP/1.1\r\n${end}`, 404],
  ['encoded dots upwards', `GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${end}`, 404],
  ['backslashes upwards', `GET /assets/..\\..\\package.json HTTP/1.1\r\n${end}`, 404],
  ['a whole address', `GET http://evil.example/data/manifest.json HTTP/1.1\r\n${end}`, 200],
  ['a doubled slash', `GET //evil.example/ HTTP/1.1\r\n${end}`, 404],
  ['a long part of an address', `GET /data/${long} HTTP/1.1\r\n${end}`, 414],
  ['an empty part of an address', `GET /tiles//8/139/79.mvt HTTP/1.1\r\n${end}`, 404],
  ['a method that nobody knows here', `PROPFIND /data/manifest.json HTTP/1.1\r\n${end}`, 405],
  ['a body that is no JSON', `POST /api/datasets HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 3\r\n${end}{{{`, 405],
  ['a duplicate range', `GET /data/benches.csv HTTP/1.1\r\nRange: bytes=0-1\r\nRange: bytes=5-6\r\n${end}`, 200],
  ['a duplicate condition', `GET /data/benches.csv HTTP/1.1\r\nIf-None-Match: "a"\r\nIf-None-Match: *\r\n${end}`, 200],
  ['a duplicate If-Range', `GET /data/benches.csv HTTP/1.1\r\nRange: bytes=0-1\r\nIf-Range: "a"\r\nIf-Range: "b"\r\n${end}`, 200],
  ['a body with GET', `GET /healthz HTTP/1.1\r\nContent-Length: 2\r\n${end}{}`, 200],
])('%s is answered properly', async (_what, request, status) => {
  const { app } = await sharedApp()

  const answers = await sendRaw(app, request)

  expect(answers.map((answer) => answer.status)).toEqual([status])
  expect(answers[0]?.headers).toMatch('x-content-type-options: nosniff')
  expect(answers[0]?.body).not.toMatch(/node_modules|\.ts:\d|\n\s+at /)
  if (status >= 400) expect(JSON.parse(answers[0]?.body ?? '')).toMatchObject({ type: 'about:blank', status })
})

test.each([
  ['a NUL in the address', `GET /\0 HTTP/1.1\r\n${end}`, 400],
  ['a NUL in a header', `GET / HTTP/1.1\r\nX: a\0b\r\n${end}`, 400],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01', 400],
  ['two lengths', `POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${end}`, 400],
  ['a length and chunks', `POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${end}`, 400],
  ['a header without end', `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`, 431],
  ['an address without end', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${end}`, 431],
])('%s is refused with a problem', async (_what, bytes, status) => {
  const { app } = await sharedApp()

  const answers = await sendRaw(app, bytes)

  expect(answers).toHaveLength(1)
  expect(answers[0]?.status).toBe(status)
  expect(answers[0]?.headers).toMatch('content-type: application/problem+json')
  expect(answers[0]?.headers).toMatch("content-security-policy: default-src 'none'")
  expect(JSON.parse(answers[0]?.body ?? '')).toMatchObject({ type: 'about:blank', status })
})

test('answers pipelined requests in their order', async () => {
  const { app } = await sharedApp()

  const answers = await sendRaw(
    app,
    `GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\nGET /robots.txt HTTP/1.1\r\n${end}`,
  )

  expect(answers.map(({ status }) => status)).toEqual([200, 404, 200])
})

test('answers a client that has closed its half of the connection', async () => {
  const { app } = await sharedApp()
  const socket = await connectTo(app)

  socket.end('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')

  expect(splitAnswers(await text(socket)).map(({ status }) => status)).toEqual([200])
})

test('does not wait for ever for headers that come slowly', async () => {
  const patience = {
    connectionTimeout: 5000,
    requestTimeout: 80,
    headersTimeout: 40,
    connectionsCheckingInterval: 20,
    keepAliveTimeout: 5000,
  }
  const { app } = await startApp({ patience })

  const answers = await sendRaw(app, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')

  expect(answers.map(({ status }) => status)).toEqual([408])
  expect(JSON.parse(answers[0]?.body ?? '')).toMatchObject({ status: 408, title_sv: 'Begäran tog för lång tid' })
})

test('closes a connection on which nothing moves', async () => {
  const patience = {
    connectionTimeout: 40,
    requestTimeout: 5000,
    headersTimeout: 5000,
    connectionsCheckingInterval: 5000,
    keepAliveTimeout: 5000,
  }
  const { app } = await startApp({ patience })
  const socket = await connectTo(app)
  socket.resume()

  await once(socket, 'close')

  expect(socket.destroyed).toBe(true)
})

test('finishes a request in flight when asked to stop', async () => {
  const { app, store } = await startApp()
  const entered = Promise.withResolvers<void>()
  const held = Promise.withResolvers<undefined>()
  store.findRelease = () => {
    entered.resolve()
    return held.promise
  }
  const answers = sendRaw(app, 'GET /data/20200101-000000-00000000/benches.csv HTTP/1.1\r\nHost: x\r\n\r\n')
  await entered.promise

  const closing = app.close()
  held.resolve(undefined)
  await closing

  expect((await answers).map(({ status }) => status)).toEqual([404])
})
