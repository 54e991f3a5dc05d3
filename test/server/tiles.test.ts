import { gunzipSync, gzipSync } from 'node:zlib'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { expect, test } from 'vitest'
import { benchId, benchTile, firstRelease } from './make-release.ts'
import { shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

const { z, x, y } = benchTile
const newest = `/tiles/benches/${z}/${x}/${y}.mvt`
const ofRelease = `/tiles/${firstRelease}/benches/${z}/${x}/${y}.mvt`
const gzip = { 'accept-encoding': 'gzip, deflate, br' }

test.each([newest, ofRelease])('hands the stored gzip bytes of %s through', async (url) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url, headers: gzip })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/vnd.mapbox-vector-tile',
    'content-encoding': 'gzip',
    vary: 'accept-encoding',
  })
  const tile = new VectorTile(new PbfReader(gunzipSync(answer.rawPayload)))
  expect(tile.layers.benches?.feature(0).id).toBe(benchId)
})

test('a tile of a release is kept for a year, a newest tile for a minute', async () => {
  const { app } = await sharedApp()

  const answers = await Promise.all([newest, ofRelease].map((url) => app.inject({ url, headers: gzip })))

  expect(answers.map(({ headers }) => headers['cache-control'])).toEqual([
    'public, max-age=60, must-revalidate',
    'public, max-age=31536000, immutable',
  ])
})

test('unpacks a tile for a client that does not take gzip, under a tag of its own', async () => {
  const { app } = await sharedApp()

  const packed = await app.inject({ url: ofRelease, headers: gzip })
  const answers = await Promise.all([{}, { 'accept-encoding': 'gzip;q=0, br' }].map((headers) => app.inject({ url: ofRelease, headers })))

  for (const answer of answers) {
    expect(answer.rawPayload).toEqual(gunzipSync(packed.rawPayload))
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.headers.etag).toBe(`${packed.headers.etag?.slice(0, -1)}-plain"`)
  }
})

test('answers 304 to a client that has the tile', async () => {
  const { app } = await sharedApp()
  const first = await app.inject({ url: ofRelease, headers: gzip })

  const second = await app.inject({ url: ofRelease, headers: { ...gzip, 'if-none-match': `"other", W/${first.headers.etag}` } })

  expect(first.headers.etag).toMatch(/^"[0-9a-f]{16}-[0-9a-z]+-[0-9a-z]+"$/)
  expect(second.statusCode).toBe(304)
  expect(second.body).toBe('')
  expect(second.headers).toMatchObject({ etag: first.headers.etag, 'cache-control': 'public, max-age=31536000, immutable' })
})

test('HEAD answers as GET, without the tile', async () => {
  const { app } = await sharedApp()

  const get = await app.inject({ url: newest, headers: gzip })
  const head = await app.inject({ method: 'HEAD', url: newest, headers: gzip })

  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  expect(head.body).toBe('')
})

test('an empty tile inside the archive is 204', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject(`/tiles/${firstRelease}/benches/8/0/0.mvt`)

  expect({ status: answer.statusCode, body: answer.body, type: answer.headers['content-type'] }).toEqual({
    status: 204,
    body: '',
    type: undefined,
  })
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  ['an unknown archive', '/tiles/nothing/8/139/79.mvt'],
  ['a zoom below the archive', '/tiles/benches/3/4/2.mvt'],
  ['a zoom above the archive', '/tiles/benches/9/278/158.mvt'],
  ['a column outside the world', '/tiles/benches/8/256/79.mvt'],
  ['a row outside the world', '/tiles/benches/8/139/256.mvt'],
  ['a negative row', '/tiles/benches/8/139/-1.mvt'],
  ['a leading zero', '/tiles/benches/8/0139/79.mvt'],
  ['a number in another form', '/tiles/benches/8/139/7.9e1.mvt'],
  ['a huge number', '/tiles/benches/8/139/99999999999999999999.mvt'],
  ['no number', '/tiles/benches/8/139/NaN.mvt'],
  ['another ending', '/tiles/benches/8/139/79.png'],
  ['an unknown release', '/tiles/20200101-000000-00000000/benches/8/139/79.mvt'],
  ['a release that is none', '/tiles/..%2f..%2fetc/benches/8/139/79.mvt'],
])('%s is 404', async (_what, url) => {
  const { app } = await sharedApp()

  const answer = await app.inject(url)

  expect(answer.statusCode).toBe(404)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
  })
  expect(answer.json()).toMatchObject({ title: 'Not Found', title_sv: 'Finns inte', status: 404 })
})

test('reads tiles from disk when archives may not be held in memory', async () => {
  const { app } = await sharedApp()
  const onDisk = await startApp({ storeOptions: { memoryLimitBytes: 0 } })

  const [first, second, plain] = await Promise.all([
    app.inject({ url: newest, headers: gzip }),
    onDisk.app.inject({ url: newest, headers: gzip }),
    onDisk.app.inject(newest),
  ])

  expect(second.rawPayload).toEqual(first.rawPayload)
  expect(gzipSync(plain.rawPayload)).toEqual(gzipSync(gunzipSync(first.rawPayload)))
})
