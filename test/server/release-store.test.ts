import { mkdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReleaseStore, type StoreEvent } from '../../server/store/release-store.ts'
import { benchTile, firstRelease, makeBenches, makeRelease, secondRelease } from './make-release.ts'
import { makeFolder, startApp } from './start-app.ts'

const reason = { sv: 'Fel i uppgifterna.', en: 'Errors in the data.' }
const withdrawn = { release: firstRelease, withdrawn: '2026-11-24T08:00:00Z', reason }

/** What is left of a release: why it was withdrawn. */
async function withdraw(folder: string, release: string): Promise<void> {
  await rm(join(folder, release), { recursive: true })
  await mkdir(join(folder, release))
  await writeFile(join(folder, release, 'withdrawn.json'), JSON.stringify({ ...withdrawn, release }))
}

test('says what to do when there is no release', async () => {
  const folder = await makeFolder()

  const opening = ReleaseStore.open(folder)

  await expect(opening).rejects.toThrow(`There is no release to serve: cannot read ${join(folder, 'current')}. Run "npm run data" first.`)
})

test.each([
  ['names a folder that is not there', firstRelease, /The release 20261123-080000-00000001 is missing in .*\. Run "npm run data" first\./],
  ['leads out of the folder', '../../etc', /current holds "\.\.\/\.\.\/etc": expected the name of a release/],
  ['is empty', '', /current holds "": expected the name of a release/],
])('refuses to start when `current` %s', async (_what, content, message) => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'current'), `${content}\n`)

  const opening = ReleaseStore.open(folder)

  await expect(opening).rejects.toThrow(message)
})

test.each([
  ['a file is cut short', 'benches.csv', /benches\.csv has 10 bytes: the manifest says 4989/],
  ['a file is cut to nothing', 'benches.pmtiles', /benches\.pmtiles has 10 bytes: the manifest says/],
  ['tiles are broken', 'basemap.pmtiles', /Cannot read the tiles of .*basemap\.pmtiles\. Run "npm run data"\./],
  ['the manifest is cut short', 'manifest.json', /manifest\.json is not valid JSON/],
])('refuses to start when %s', async (_what, file, message) => {
  const { folder, name, files } = await makeRelease(await makeFolder())
  if (file === 'basemap.pmtiles') await writeFile(join(folder, name, file), Buffer.alloc(files.get(file)?.length ?? 0))
  else await truncate(join(folder, name, file), 10)

  const opening = ReleaseStore.open(folder, { memoryLimitBytes: 0 })

  await expect(opening).rejects.toThrow(message)
})

test('refuses a catalogue that is not as expected, and says where', async () => {
  const { folder, name } = await makeRelease(await makeFolder())
  await writeFile(join(folder, name, 'catalogue.json'), '{"release":1}')

  const opening = ReleaseStore.open(folder)

  await expect(opening).rejects.toThrow(/catalogue\.json is not as expected: .*Run "npm run data"\./)
})

test('finds objects by their stable id, and nothing under another', async () => {
  const { folder } = await makeRelease(await makeFolder())
  const store = await ReleaseStore.open(folder)
  const release = await store.findRelease(firstRelease)
  if (release?.kind !== 'release') throw new Error('The release was not found')

  const found = await Promise.all([
    release.findFeature('benches', 'karlskrona-1'),
    release.findFeature('benches', 'karlskrona-3'),
    release.findFeature('benches', 'karlskrona-9'),
    release.findFeature('nothing', 'karlskrona-1'),
    release.findFeature('ledger', 'karlskrona-1'),
  ])

  expect(found).toEqual([makeBenches()[0], makeBenches()[2], undefined, undefined, undefined])
  await store.close()
})

test('changes to a new release as a whole, and keeps the old one reachable', async () => {
  const { app, store, release } = await startApp()

  await makeRelease(release.folder, secondRelease, { benchName: 'Ny bänk' })
  const event = await store.refresh()

  const answers = await Promise.all(
    ['/data/benches.geojson', `/data/${firstRelease}/benches.geojson`, '/plats/benches/karlskrona-1', '/healthz'].map((url) =>
      app.inject(url),
    ),
  )
  const tiles = await app.inject(`/tiles/${firstRelease}/benches/${benchTile.z}/${benchTile.x}/${benchTile.y}.mvt`)
  expect(event).toEqual({ type: 'changed', release: secondRelease })
  expect(answers[0]?.json().features[0].properties.name).toBe('Ny bänk')
  expect(answers[1]?.json().features[0].properties.name).toBe('Parkbänk')
  expect(answers[3]?.json().release).toBe(secondRelease)
  expect(tiles.statusCode).toBe(200)
})

test('looks by itself, and says nothing while nothing changes', async () => {
  const { folder } = await makeRelease(await makeFolder())
  const store = await ReleaseStore.open(folder, { pollMs: 5 })
  const changed = Promise.withResolvers<StoreEvent>()
  store.watch(changed.resolve)

  await store.refresh()
  await makeRelease(folder, secondRelease)
  const event = await changed.promise

  expect(event).toEqual({ type: 'changed', release: secondRelease })
  expect(store.live).toMatchObject({ kind: 'release', name: secondRelease })
  await store.close()
})

test('a read under way is finished although its release is swapped out and thrown out', async () => {
  const { folder } = await makeRelease(await makeFolder())
  const store = await ReleaseStore.open(folder, { memoryLimitBytes: 0, keptReleases: 0 })
  const old = store.findOpened(firstRelease)?.findArchive('benches')
  const range = old?.find(benchTile.z, benchTile.x, benchTile.y)
  if (!old || !range) throw new Error('The tile was not found')

  const reading = old.read(range)
  await makeRelease(folder, secondRelease)
  await store.refresh()
  const late = await old.read(range)

  expect(store.findOpened(firstRelease)).toBeUndefined()
  expect(await reading).toEqual(late)
  expect(late).toHaveLength(range.length)
  await store.close()
})

test('keeps the live release when the new one cannot be read', async () => {
  const { app, store, release } = await startApp()

  await makeRelease(release.folder, secondRelease)
  await unlink(join(release.folder, secondRelease, 'benches.csv'))
  const event = await store.refresh()

  expect(event).toMatchObject({ type: 'failed', error: { name: 'ReleaseError' } })
  expect((await app.inject('/healthz')).json()).toMatchObject({ status: 'ok', release: firstRelease })
})

test('keeps the live release while `current` is missing, and reports it once', async () => {
  const { store, release } = await startApp()

  await unlink(join(release.folder, 'current'))
  const events = [await store.refresh(), await store.refresh()]

  expect(events.map((event) => event?.type)).toEqual(['failed', undefined])
  expect(store.live).toMatchObject({ kind: 'release', name: firstRelease })
})

test('answers 410 with the reason for an older release that was withdrawn, also when it was open', async () => {
  const { app, store, release } = await startApp()
  await makeRelease(release.folder, secondRelease)
  await store.refresh()

  await withdraw(release.folder, firstRelease)
  await store.refresh()

  const urls = [`/data/${firstRelease}/benches.csv`, `/data/${firstRelease}/anything.csv`, `/tiles/${firstRelease}/benches/8/139/79.mvt`]
  const answers = await Promise.all(urls.map((url) => app.inject(url)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([410, 410, 410])
  expect(answers[0]?.headers['cache-control']).toBe('no-cache')
  expect(answers[0]?.json()).toEqual({
    type: 'about:blank',
    title: 'Gone',
    title_sv: 'Borttaget',
    status: 410,
    detail: `The release ${firstRelease} was withdrawn. Errors in the data.`,
    detail_sv: `Utgåvan ${firstRelease} är borttagen. Fel i uppgifterna.`,
    instance: urls[0],
    ...withdrawn,
  })
})

test('stops serving the live release when it is withdrawn, until another takes its place', async () => {
  const { app, store, release } = await startApp()

  await withdraw(release.folder, firstRelease)
  const events = [await store.refresh(), await store.refresh()]
  const gone = await Promise.all(
    ['/', '/data/benches.csv', '/tiles/benches.json', '/api/datasets', '/nothing', '/healthz'].map((url) => app.inject(url)),
  )
  await makeRelease(release.folder, secondRelease)
  await store.refresh()
  const back = await app.inject('/data/benches.csv')

  expect(events).toEqual([{ type: 'withdrawn', release: firstRelease }, undefined])
  expect(gone.map(({ statusCode }) => statusCode)).toEqual([410, 410, 410, 410, 404, 503])
  expect(back.statusCode).toBe(200)
})

test('refuses to start on a release that was withdrawn', async () => {
  const { folder } = await makeRelease(await makeFolder())
  await withdraw(folder, firstRelease)

  const opening = ReleaseStore.open(folder)

  await expect(opening).rejects.toThrow(`The live release ${firstRelease} was withdrawn: Errors in the data. Run "npm run data".`)
})

test('opens an older release once for many requests, and keeps only a few open', async () => {
  const { folder } = await makeRelease(await makeFolder())
  const older = ['20261120-080000-0000000a', '20261121-080000-0000000b', '20261122-080000-0000000c']
  for (const name of older) await makeRelease(folder, name)
  await makeRelease(folder, firstRelease)
  const store = await ReleaseStore.open(folder, { keptReleases: 1 })

  const twice = await Promise.all([store.findRelease(older[0] ?? ''), store.findRelease(older[0] ?? '')])
  for (const name of older) await store.findRelease(name)

  expect(twice[0]).toBe(twice[1])
  expect([...older, firstRelease].map((name) => store.findOpened(name) !== undefined)).toEqual([false, false, true, true])
  await store.close()
})

test('the manifest’s tag is its own digest', async () => {
  const { app, release } = await startApp()

  const answer = await app.inject('/data/manifest.json')

  const onDisk = await readFile(join(release.folder, firstRelease, 'manifest.json'))
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', onDisk)).toString('hex')
  expect(answer.headers.etag).toBe(`"${digest}"`)
})
