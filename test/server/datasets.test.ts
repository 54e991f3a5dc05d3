import { expect, test } from 'vitest'
import { created, firstRelease } from './make-release.ts'
import { publicUrl, shareApp } from './start-app.ts'

const sharedApp = shareApp()

const counts = { rows: 3, heldBack: 0, features: 3, positioned: 1, near: 1, unplaced: 1, demonstration: 0, warnings: 0 }
const common = {
  counts,
  created,
  demonstration: false,
  licences: [{ name: 'CC0 1.0', url: 'http://creativecommons.org/publicdomain/zero/1.0/' }],
  release: firstRelease,
}
const benches = {
  ...common,
  id: 'benches',
  title: { sv: 'Titel benches', en: 'Title benches' },
  description: { sv: 'Om benches', en: 'About benches' },
  bounds: [15.5866, 56.1612, 15.5866, 56.1612],
  links: [
    { rel: 'self', href: `${publicUrl}/api/datasets/benches`, type: 'application/json', title: 'Title benches' },
    { rel: 'enclosure', href: `${publicUrl}/data/benches.geojson`, type: 'application/geo+json', title: 'benches.geojson' },
    { rel: 'enclosure', href: `${publicUrl}/data/benches.csv`, type: 'text/csv', title: 'benches.csv' },
    { rel: 'enclosure', href: `${publicUrl}/data/benches.pmtiles`, type: 'application/vnd.pmtiles', title: 'benches.pmtiles' },
    { rel: 'tiles', href: `${publicUrl}/tiles/benches.json`, type: 'application/json', title: 'TileJSON' },
  ],
}
const ledger = {
  ...common,
  id: 'ledger',
  title: { sv: 'Titel ledger', en: 'Title ledger' },
  description: { sv: 'Om ledger', en: 'About ledger' },
  bounds: null,
  links: [
    { rel: 'self', href: `${publicUrl}/api/datasets/ledger`, type: 'application/json', title: 'Title ledger' },
    { rel: 'enclosure', href: `${publicUrl}/data/ledger.geojson`, type: 'application/geo+json', title: 'ledger.geojson' },
  ],
}

test('lists every dataset with absolute links, whatever Host says', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url: '/api/datasets', headers: { host: 'evil.example' } })

  expect(answer.json()).toEqual([benches, ledger])
})

test('every link of a dataset answers', async () => {
  const { app } = await sharedApp()
  const links = [...benches.links, ...ledger.links]

  const answers = await Promise.all(links.map(({ href }) => app.inject(href.slice(publicUrl.length))))

  expect(answers.map(({ statusCode }) => statusCode)).toEqual(links.map(() => 200))
})

test('describes one dataset in full', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject('/api/datasets/benches')

  expect(answer.json()).toEqual({ ...benches, rhythm: 'UNKNOWN', conformsTo: [], contact: null, sources: [], fields: [], layers: [] })
})

test.each(['/api/datasets/nothing', '/api/datasets/Benches', '/api/datasets/', '/api/nothing'])('%s is a problem', async (url) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url, headers: { accept: 'text/html' } })

  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toEqual({
    type: 'about:blank',
    title: 'Not Found',
    title_sv: 'Finns inte',
    status: 404,
    detail: 'There is nothing at this address.',
    detail_sv: 'Det finns inget på den här adressen.',
    instance: url,
  })
})
