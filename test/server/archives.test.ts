import { PMTiles } from 'pmtiles'
import { expect, test } from 'vitest'
import { benchTile, firstRelease } from './make-release.ts'
import { publicUrl, shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

test('describes an archive as TileJSON with addresses that never change', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url: '/tiles/benches.json', headers: { host: 'evil.example' } })

  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.json()).toEqual({
    tilejson: '3.0.0',
    name: 'benches',
    description: 'Bänkar att sitta på',
    version: '1',
    attribution: 'Karlskrona kommun',
    scheme: 'xyz',
    tiles: [`${publicUrl}/tiles/${firstRelease}/benches/{z}/{x}/{y}.mvt`],
    minzoom: 4,
    maxzoom: 8,
    bounds: [14.3, 55.9, 16.1, 56.6],
    center: [15.2, 56.25, 4],
    vector_layers: [{ id: 'benches', minzoom: 4, maxzoom: 8, fields: { id: 'String' } }],
  })
})

test.each(['/tiles/ledger.json', '/tiles/ledger.pmtiles', '/tiles/nothing.json', '/tiles/benches.png'])(
  '%s does not exist',
  async (url) => {
    const { app } = await sharedApp()

    const answer = await app.inject(url)

    expect(answer.statusCode).toBe(404)
  },
)

test('sends a whole archive as a download with a strong tag', async () => {
  const { app, release } = await sharedApp()
  const file = release.manifest.files.find(({ name }) => name === 'benches.pmtiles')

  const answer = await app.inject({ url: '/tiles/benches.pmtiles', headers: { 'accept-encoding': 'gzip, br' } })

  expect(answer.rawPayload).toEqual(release.files.get('benches.pmtiles'))
  expect(answer.headers).toMatchObject({
    etag: `"${file?.sha256}"`,
    'content-type': 'application/vnd.pmtiles',
    'content-disposition': 'attachment; filename="benches.pmtiles"',
    'accept-ranges': 'bytes',
    'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(answer.headers['content-encoding']).toBeUndefined()
})

test.each([undefined, 0])('the pmtiles client reads tiles through ranges (memory limit %s)', async (memoryLimitBytes) => {
  const { app, release } = await startApp({ storeOptions: memoryLimitBytes === undefined ? {} : { memoryLimitBytes } })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const archive = new PMTiles(`${address}/tiles/benches.pmtiles`)

  const header = await archive.getHeader()
  const tile = await archive.getZxy(benchTile.z, benchTile.x, benchTile.y)
  const stored = await app.inject(`/tiles/benches/${benchTile.z}/${benchTile.x}/${benchTile.y}.mvt`)

  const file = release.manifest.files.find(({ name }) => name === 'benches.pmtiles')
  expect(header).toMatchObject({ specVersion: 3, minZoom: 4, maxZoom: 8, etag: `"${file?.sha256}"` })
  expect(Buffer.from(tile?.data ?? new ArrayBuffer())).toEqual(stored.rawPayload)
})
