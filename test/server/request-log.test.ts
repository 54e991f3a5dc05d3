import { expect, test } from 'vitest'
import { firstRelease } from './make-release.ts'
import { connectTo, sendRaw } from './raw-socket.ts'
import { startApp } from './start-app.ts'

const requestOnly = (lines: readonly string[]) => lines.map((line) => JSON.parse(line)).filter(({ method }) => method !== undefined)

test('logs method, route, status and duration of a request, and nothing else about it', async () => {
  const { app, logLines } = await startApp()

  await app.inject({
    url: '/data/benches.csv?secret=56.16,15.58',
    remoteAddress: '192.0.2.77',
    headers: { referer: 'https://other.example/' },
  })

  const [line] = requestOnly(logLines)
  expect(line).toEqual({
    level: 30,
    time: expect.any(Number),
    pid: expect.any(Number),
    hostname: expect.any(String),
    method: 'GET',
    route: '/data/:file',
    status: 200,
    durationMs: expect.any(Number),
    msg: 'request',
  })
})

test('never writes an address, a query or a place', async () => {
  const { app, logLines } = await startApp({ pages: { renderPage: () => fail() } })
  const remoteAddress = '192.0.2.77'
  const urls = [
    '/?map=14/56.1612/15.5866',
    '/nothing?q=hemligt',
    '/%zz?q=hemligt',
    `/data/${'a'.repeat(300)}?q=hemligt`,
    `/tiles/${firstRelease}/benches/8/139/79.mvt`,
    '/tiles/benches/8/139/79.mvt',
    '/plats/benches/karlskrona-1?q=hemligt',
  ]

  for (const url of urls) await app.inject({ url, remoteAddress, headers: { accept: 'text/html' } })
  await sendRaw(app, 'nonsense hemligt\r\n\r\n')

  expect(requestOnly(logLines).length).toBeGreaterThanOrEqual(urls.length)
  expect(logLines.join('')).not.toMatch(/192\.0\.2\.77|hemligt|56\.1612|\/139|karlskrona-1|remoteAddress/)
})

test('logs our own fault with its cause, and tells the client nothing of it', async () => {
  const { app, logLines } = await startApp({ pages: { renderPage: () => fail() } })

  const answer = await app.inject('/')

  const fault = logLines.map((line) => JSON.parse(line)).find(({ level }) => level === 50)
  expect(fault).toMatchObject({ route: '/', msg: 'request failed', err: { message: 'The views are broken' } })
  expect(answer.statusCode).toBe(500)
  expect(answer.json()).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    title_sv: 'Internt fel',
    status: 500,
    detail: 'Something went wrong on our side. Nothing was changed; try again in a while.',
    detail_sv: 'Något gick fel hos oss. Inget har ändrats; försök igen om en stund.',
    instance: '/',
  })
})

test('is silent when told to', async () => {
  const settings = {
    publicUrl: 'http://127.0.0.1',
    operator: null,
    contact: null,
    accessibilityAdopted: null,
    logLevel: 'silent',
    rateLimit: 10,
    trustProxy: false,
    offline: true,
  } as const
  const { app, logLines } = await startApp({ settings })

  await app.inject('/healthz')
  const socket = await connectTo(app)
  socket.destroy()

  expect(logLines).toEqual([])
})

function fail(): never {
  throw new Error('The views are broken')
}
