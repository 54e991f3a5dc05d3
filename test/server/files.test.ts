import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { firstRelease } from './make-release.ts'
import { type Started, shareApp } from './start-app.ts'

const sharedApp = shareApp()

const newest = '/data/benches.csv'
const ofRelease = `/data/${firstRelease}/benches.csv`

function tagOf({ release }: Started, name = 'benches.csv'): string {
  return `"${release.manifest.files.find((file) => file.name === name)?.sha256}"`
}

function bytesOf({ release }: Started, name = 'benches.csv'): Buffer {
  return release.files.get(name) ?? Buffer.alloc(0)
}

test.each([
  [newest, 'public, no-cache'],
  [ofRelease, 'public, max-age=31536000, immutable'],
])('sends %s whole, with everything that a client may need', async (url, cacheControl) => {
  const started = await sharedApp()

  const answer = await started.app.inject(url)

  expect(answer.rawPayload).toEqual(bytesOf(started))
  expect({ ...answer.headers, date: undefined, connection: undefined }).toEqual({
    date: undefined,
    connection: undefined,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Content-Crs, Link, ETag, Content-Range, Accept-Ranges, Content-Length, Retry-After',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000',
    'cache-control': cacheControl,
    'content-disposition': 'attachment; filename="benches.csv"',
    'content-type': 'text/csv; charset=utf-8',
    'content-length': String(bytesOf(started).length),
    'accept-ranges': 'bytes',
    'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
    vary: 'accept-encoding',
    etag: tagOf(started),
  })
})

test.each([
  ['gzip', gunzipSync, '-gzip"'],
  ['br, gzip', brotliDecompressSync, '-br"'],
  ['br;q=0, gzip', gunzipSync, '-gzip"'],
] as const)('compresses a whole text for %j, under a tag of its own', async (accepted, unpack, ending) => {
  const started = await sharedApp()

  const headers = { 'accept-encoding': accepted }
  const answer = await started.app.inject({ url: newest, headers })
  const head = await started.app.inject({ method: 'HEAD', url: newest, headers })
  const again = await started.app.inject({ url: newest, headers: { ...headers, 'if-none-match': String(answer.headers.etag) } })

  expect(unpack(answer.rawPayload)).toEqual(bytesOf(started))
  expect(answer.headers.etag).toBe(tagOf(started).replace(/"$/, ending))
  expect(head.headers['content-length']).toBe(String(answer.rawPayload.length))
  expect(again.statusCode).toBe(304)
})

test.each([
  ['bytes=0-1', 'bytes 0-1', 'id'],
  ['bytes=3-', 'bytes 3-4988', undefined],
  ['bytes=-2', 'bytes 4987-4988', '\r\n'],
  ['bytes=4987-999999999999999999999999', 'bytes 4987-4988', '\r\n'],
  ['bytes=-99999999999999999999', 'bytes 0-4988', undefined],
])('answers %s with %s', async (range, contentRange, body) => {
  const started = await sharedApp()
  const whole = bytesOf(started)

  const answer = await started.app.inject({ url: newest, headers: { range, 'accept-encoding': 'gzip, br' } })

  const [, first, last] = /(\d+)-(\d+)/.exec(contentRange) ?? []
  expect(whole).toHaveLength(4989)
  expect(answer.statusCode).toBe(206)
  expect(answer.headers['content-range']).toBe(`${contentRange}/4989`)
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.headers.etag).toBe(tagOf(started))
  expect(answer.rawPayload).toEqual(whole.subarray(Number(first), Number(last) + 1))
  if (body !== undefined) expect(answer.body).toBe(body)
})

test.each(['bytes=4989-', 'bytes=99999999999999999999999-', 'bytes=-0'])('cannot satisfy %s', async (range) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url: newest, headers: { range } })

  expect(answer.statusCode).toBe(416)
  expect(answer.headers['content-range']).toBe('bytes */4989')
  expect(answer.headers['content-disposition']).toBeUndefined()
  expect(answer.json()).toEqual({
    type: 'about:blank',
    title: 'Range Not Satisfiable',
    title_sv: 'Intervallet ligger utanför filen',
    status: 416,
    detail: 'The file has 4989 bytes; the range lies outside.',
    detail_sv: 'Filen har 4989 byte; intervallet ligger utanför.',
    instance: newest,
  })
})

test.each(['bytes=5-2', 'bytes=--1', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5', 'bytes=', 'bytes=-'])(
  'ignores the range %j',
  async (range) => {
    const started = await sharedApp()

    const answer = await started.app.inject({ url: newest, headers: { range } })

    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload).toEqual(bytesOf(started))
  },
)

test('follows a range only when If-Range names this very version', async () => {
  const started = await sharedApp()
  const conditions = [tagOf(started), 'Mon, 23 Nov 2026 08:00:00 GMT', '"other"', `W/${tagOf(started)}`, 'Mon, 23 Nov 2026 07:59:59 GMT']

  const answers = await Promise.all(
    conditions.map((condition) => started.app.inject({ url: newest, headers: { range: 'bytes=0-1', 'if-range': condition } })),
  )

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([206, 206, 200, 200, 200])
})

test.each([
  ['if-none-match', 'TAG', 304],
  ['if-none-match', '*', 304],
  ['if-none-match', '"a", TAG', 304],
  ['if-none-match', '"a"', 200],
  ['if-modified-since', 'Mon, 23 Nov 2026 08:00:00 GMT', 304],
  ['if-modified-since', 'Mon, 23 Nov 2026 07:59:59 GMT', 200],
  ['if-modified-since', 'yesterday', 200],
  ['if-match', 'TAG', 200],
  ['if-match', '"a"', 412],
  ['if-unmodified-since', 'Mon, 23 Nov 2026 07:59:59 GMT', 412],
])('%s: %s is answered %i', async (name, value, status) => {
  const started = await sharedApp()

  const answer = await started.app.inject({ url: newest, headers: { [name]: value.replace('TAG', tagOf(started)) } })

  expect(answer.statusCode).toBe(status)
})

test('HEAD tells of a range without sending it', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ method: 'HEAD', url: newest, headers: { range: 'bytes=0-9' } })

  expect(answer.statusCode).toBe(206)
  expect(answer.headers).toMatchObject({ 'content-length': '10', 'content-range': 'bytes 0-9/4989' })
  expect(answer.body).toBe('')
})

test.each(['manifest.json', 'catalogue.json'])('shows %s instead of keeping it', async (name) => {
  const started = await sharedApp()

  const answer = await started.app.inject(`/data/${name}`)

  expect(answer.rawPayload).toEqual(bytesOf(started, name))
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json',
    'content-disposition': 'inline',
    'cache-control': 'public, no-cache',
  })
  expect(answer.headers.etag).toMatch(/^"[0-9a-f]{64}"$/)
})

test.each([
  '/data/nothing.csv',
  '/data/current',
  `/data/${firstRelease}`,
  `/data/${firstRelease}/nothing.csv`,
  '/data/20200101-000000-00000000/benches.csv',
  '/data/..%2fcurrent',
  '/data/%2e%2e/current',
  '/data/.%00.csv',
  '/data/',
])('%s is 404, and not for a year', async (url) => {
  const { app } = await sharedApp()

  const answer = await app.inject(url)

  expect(answer.statusCode).toBe(404)
  expect(answer.headers['cache-control']).toBe('no-cache')
})
