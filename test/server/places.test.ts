import { expect, test } from 'vitest'
import type { Nearby } from '../../data/model/nearby.ts'
import type { PageRequest } from '../../data/model/page.ts'
import type { ReportedErrors } from '../../data/model/reported-error.ts'
import { makeRelease, secondRelease } from './make-release.ts'
import { plainPages, shareApp, startApp } from './start-app.ts'

const people = { accept: 'text/html' }
const sharedApp = shareApp({ release: { benchPath: 'bank' } })

test.each([
  ['/bank/karlskrona-1', 'sv'],
  ['/en/bank/karlskrona-1', 'en'],
])('answers %s with the object, under the path of its dataset', async (url, language) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url, headers: people })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({ 'content-language': language, 'cache-control': 'public, no-cache' })
  expect(answer.body).toMatch(`<!doctype html><html lang="${language}"><title>/bank/karlskrona-1</title><p>karlskrona-1`)
})

test.each([
  ['/plats/benches/karlskrona-1', '/bank/karlskrona-1'],
  ['/en/plats/benches/karlskrona-2', '/en/bank/karlskrona-2'],
  ['/plats/benches/karlskrona-1?layers=benches&map=10/56.1/15.5', '/bank/karlskrona-1?layers=benches&map=10/56.1/15.5'],
  ['/plats/benches/karlskrona%2D1', '/bank/karlskrona-1'],
])('leads %s to %s', async (url, target) => {
  const { app } = await sharedApp()

  const { statusCode, headers } = await app.inject({ url, headers: people })

  expect({ statusCode, location: headers.location, cache: headers['cache-control'] }).toEqual({
    statusCode: 308,
    location: target,
    cache: 'public, no-cache',
  })
})

test.each([
  '/bank/karlskrona-99',
  '/en/bank/karlskrona-99',
  '/plats/benches/karlskrona-99',
  '/bank',
  '/bank/',
  '/bank/..%2f..',
  '/bank/__proto__',
])('%s names nothing', async (url) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url, headers: people })

  expect([answer.statusCode, answer.headers.location]).toEqual([404, undefined])
})

test('answers programs with a problem at addresses of two parts that are nothing', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject('/api/nothing')

  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json'])
})

test('learns a path from a new release', async () => {
  const { app, store, release } = await startApp()
  const before = await app.inject({ url: '/bank/karlskrona-1', headers: people })

  await makeRelease(release.folder, secondRelease, { benchPath: 'bank' })
  await store.refresh()

  const after = await app.inject({ url: '/bank/karlskrona-1', headers: people })
  expect([before.statusCode, after.statusCode]).toEqual([404, 200])
})

const nearby: Nearby = {
  stops: [{ dataset: 'halts', id: 'h-1', name: 'Torget', source: 'register' }],
  objects: {
    'benches/karlskrona-1': { stop: { stop: 0, metres: 120, direction: 'north', fromNeighbour: false, overSea: false }, related: [] },
  },
}
const report = { field: 'name', reported: '2026-10-01', status: 'open', note: null, note_en: null } as const
const reported: ReportedErrors = {
  dataset: 'benches',
  reports: [
    { id: 'karlskrona-1', ...report },
    { id: 'karlskrona-2', ...report },
  ],
}

test('gives the page what is near an object and what was reported about it', async () => {
  const requests: PageRequest[] = []
  const pages = {
    renderPage: (request: PageRequest) => {
      requests.push(request)
      return plainPages.renderPage(request)
    },
  }
  const { app } = await startApp({ pages, release: { about: { 'nearby.json': nearby, 'benches.reported-errors.json': reported } } })

  for (const id of ['karlskrona-1', 'karlskrona-3']) await app.inject(`/plats/benches/${id}`)

  expect(requests.map(({ nearby: near, reports }) => ({ near, reports }))).toEqual([
    {
      near: {
        stop: {
          ...{ dataset: 'halts', id: 'h-1', name: 'Torget', source: 'register' },
          ...{ metres: 120, direction: 'north', fromNeighbour: false, overSea: false },
        },
        related: [],
      },
      reports: [{ id: 'karlskrona-1', ...report }],
    },
    { near: null, reports: [] },
  ])
})

test('answers 500, and says why in the log only, when such a file is not as expected', async () => {
  const { app, logLines } = await startApp({ release: { about: { 'nearby.json': { stops: 'none' } } } })

  const answer = await app.inject('/plats/benches/karlskrona-1')

  expect([answer.statusCode, answer.body.includes('nearby.json')]).toEqual([500, false])
  expect(logLines.join()).toContain('nearby.json is not as expected')
})
