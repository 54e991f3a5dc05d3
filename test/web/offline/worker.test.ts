import { expect, test } from 'vitest'
import { isAbsent } from '../../../web/offline/worker/is-absent.ts'
import { keptBytesOf, makeKeepable } from '../../../web/offline/worker/keepable.ts'
import { writeOfflinePage } from '../../../web/offline/worker/offline-page.ts'
import { chooseOldest } from '../../../web/offline/worker/trim-cache.ts'

test('notes how large a kept answer is, and keeps its body and headers', async () => {
  const kept = await makeKeepable(new Response('smörgås', { headers: { etag: '"1"' } }))

  expect(kept && { body: await kept.text(), etag: kept.headers.get('etag'), bytes: keptBytesOf(kept) }).toEqual({
    body: 'smörgås',
    etag: '"1"',
    bytes: 9,
  })
})

test('leaves the answer to be read', async () => {
  const answer = new Response('text')
  await makeKeepable(answer)

  expect(await answer.text()).toBe('text')
})

test('keeps that a tile is empty', async () => {
  const kept = await makeKeepable(new Response(null, { status: 204 }))

  expect(kept && { status: kept.status, bytes: keptBytesOf(kept) }).toEqual({ status: 204, bytes: 0 })
})

test.each([206, 301, 404, 410, 429, 500])('never keeps an answer of status %i', async (status) => {
  expect(await makeKeepable(new Response(null, { status }))).toBeNull()
})

test('never keeps an error of the network', async () => {
  expect(await makeKeepable(Response.error())).toBeNull()
})

test.each([
  [[], 0],
  [[4, 3, 3], 0],
  [[5, 3, 3], 1],
  [[1, 1, 1, 10], 3],
  [[11], 1],
])('of %j bytes, the oldest %i go so that ten are left at most', (sizes, expected) => {
  expect(chooseOldest(sizes, 10)).toBe(expected)
})

test.each([
  [502, true],
  [503, true],
  [504, true],
  [500, false],
  [404, false],
  [200, false],
])('status %i says that the site cannot be reached: %s', (status, expected) => {
  expect(isAbsent(new Response(null, { status }))).toBe(expected)
})

test.each([
  ['sv', 'Sidan går inte att hämta utan nät', 'href="/"'],
  ['en', 'The page cannot be fetched without a network', 'href="/en/"'],
] as const)('says in %s that a page is not there, without a script or an inline style', (language, title, link) => {
  const html = writeOfflinePage(language, ['/assets/main-1.css'])

  expect(html).toContain(`<html lang="${language}"`)
  expect(html).toContain(`<h1>${title}</h1>`)
  expect(html).toContain(link)
  expect(html).toContain('<link rel="stylesheet" href="/assets/main-1.css">')
  expect(html).not.toMatch(/<script|<style|\sstyle=/)
})
