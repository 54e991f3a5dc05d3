import { expect, test } from 'vitest'
import { publicUrl, shareApp } from './start-app.ts'

const sharedApp = shareApp()

/** Routes that are the page's own business, or lead to another address. */
const internalRoutes = [
  '/',
  '/apple-touch-icon.png',
  '/:path/:id',
  '/assets/*',
  '/badda-in',
  '/badda-in/',
  '/en',
  '/en/',
  '/en/badda-in',
  '/en/badda-in/',
  '/en/inbaddad',
  '/en/inbaddad/',
  '/en/inbaddad/plats/:dataset/:id',
  '/en/:path/:id',
  '/en/ladda-ner',
  '/en/ladda-ner/',
  '/en/licenser',
  '/en/licenser/',
  '/en/manifest.webmanifest',
  '/en/plats/:dataset/:id',
  '/en/tillganglighet',
  '/en/tillganglighet/',
  '/favicon.svg',
  '/icon-192.png',
  '/icon-512.png',
  '/icon-maskable-512.png',
  '/inbaddad',
  '/inbaddad/',
  '/inbaddad/plats/:dataset/:id',
  '/ladda-ner',
  '/ladda-ner/',
  '/licenser',
  '/licenser/',
  '/manifest.webmanifest',
  '/plats/:dataset/:id',
  '/robots.txt',
  '/sw.js',
  '/tillganglighet',
  '/tillganglighet/',
]

test('describes every public route, and only those', async () => {
  const { app, routes } = await sharedApp()

  const answer = await app.inject('/api/openapi.json')

  const described = Object.keys(answer.json().paths)
  const isPublic = (url: string) => !internalRoutes.includes(url)
  const registered = [...new Set(routes)].filter(isPublic).map((url) => url.replace(/:(\w+)/g, '{$1}'))
  expect(described.toSorted()).toEqual(registered.toSorted())
  expect(internalRoutes.filter((url) => !routes.includes(url))).toEqual([])
})

test('is OpenAPI 3.0 with the public address, and says so in its type', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url: '/api/openapi.json', headers: { accept: 'application/vnd.oai.openapi+json;version=3.0' } })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('application/vnd.oai.openapi+json;version=3.0')
  expect(answer.json()).toMatchObject({ openapi: '3.0.3', servers: [{ url: publicUrl }] })
})

test('describes what each tile address takes and answers', async () => {
  const { app } = await sharedApp()

  const { paths } = (await app.inject('/api/openapi.json')).json()

  const { get, head } = paths['/tiles/{release}/{archive}/{z}/{x}/{y}.mvt']
  expect(head).toBeUndefined()
  expect(get.operationId).toBe('getTile')
  expect(get.parameters.map(({ name, in: place, required }: Record<string, unknown>) => [name, place, required])).toEqual([
    ['release', 'path', true],
    ['archive', 'path', true],
    ['z', 'path', true],
    ['x', 'path', true],
    ['y', 'path', true],
  ])
  expect(Object.keys(get.responses)).toEqual(['200', '204', '304', '404', '410', '429'])
  expect(get.responses['200'].content).toEqual({ 'application/vnd.mapbox-vector-tile': { schema: { type: 'string', format: 'binary' } } })
})
