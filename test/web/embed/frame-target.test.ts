import { expect, test } from 'vitest'
import { frameTarget } from '../../../web/embed/frame-target.ts'

const here = 'https://data.example.se/en/inbaddad?layers=baths'

test.each([
  ['/en/inbaddad/plats/baths/1', '_self'],
  ['/inbaddad', '_self'],
  ['#content', '_self'],
  ['tel:112', '_self'],
  ['mailto:data@example.se', '_self'],
  ['/plats/baths/1', '_blank'],
  ['/licenser', '_blank'],
  ['https://other.example/inbaddad', '_blank'],
  ['https://other.example/', '_blank'],
])('opens %s in %s', (href, target) => {
  expect(frameTarget(href, here)).toBe(target)
})
