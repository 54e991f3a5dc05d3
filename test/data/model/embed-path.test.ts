import { expect, test } from 'vitest'
import { splitEmbedPath, toEmbedPath } from '../../../data/model/embed-path.ts'

test.each([
  ['/inbaddad', true, '/'],
  ['/inbaddad/', true, '/'],
  ['/inbaddad/plats/baths/1', true, '/plats/baths/1'],
  ['/inbaddadmer', false, '/inbaddadmer'],
  ['/', false, '/'],
  ['/plats/inbaddad/1', false, '/plats/inbaddad/1'],
])('splits %s', (path, isEmbedded, inner) => {
  expect(splitEmbedPath(path)).toEqual({ isEmbedded, path: inner })
})

test.each(['/', '/plats/baths/1'])('puts %s into the frame and takes it out again', (path) => {
  expect(splitEmbedPath(toEmbedPath(path))).toEqual({ isEmbedded: true, path })
})
