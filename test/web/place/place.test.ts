import { expect, test } from 'vitest'
import { pointOf, writePoint } from '../../../web/place/coordinates.ts'
import { placeFields } from '../../../web/place/place-fields.ts'
import { symbolVariant } from '../../../web/place/symbol-variant.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths } from '../fixture.ts'

const stated = { kind: 'lake', depth: 2.5, has_jetty: false, tested: '2026-06-01', remark: 'Grunt.', remark_en: 'Shallow.' }

test.each([
  ['sv', ['Insjöbad', 'Karlshamn', '2,5\u00a0m', 'Nej', '1 juni 2026', 'Grunt.']],
  ['en', ['Lake bath', 'Karlshamn', '2.5\u00a0m', 'No', '1 June 2026', 'Shallow.']],
] as const)('writes the fields out in %s, without the name and the other language', (language, values) => {
  const fields = placeFields(baths, bath('a', stated), createWording(language))

  expect(fields.stated.map(({ value }) => value)).toEqual(values)
})

test('keeps what is missing apart', () => {
  const { missing } = placeFields(baths, bath('a', stated), createWording('sv'))

  expect(missing.map(({ name }) => name)).toEqual(['address', 'visit_url', 'position_quality', 'same_as'])
})

test('shows a remark in Swedish rather than none', () => {
  const { stated: shown } = placeFields(baths, bath('a', { remark: 'Grunt.' }), createWording('en'))

  expect(shown.map(({ value }) => value)).toContain('Grunt.')
})

test('shows a choice that the catalogue does not know as it stands', () => {
  const { stated: shown } = placeFields(baths, bath('a', { kind: 'pond' }), createWording('sv'))

  expect(shown[0]?.value).toBe('pond')
})

// Skönabäcks förskola, in both systems as the register of preschools states it.
test('writes a point in both systems, north first', () => {
  expect(writePoint([14.725607, 56.00969])).toEqual({ wgs84: '56.009690, 14.725607', sweref99tm: '6207192, 482891' })
})

test('takes the point of the object, else that of its neighbour, else none', () => {
  const near = bath('a', { position: 'near', near_longitude: 15, near_latitude: 56 }, null)

  expect([bath('a'), near, bath('a', {}, null)].map(pointOf)).toEqual([[14.86, 56.17], [15, 56], null])
})

test('draws hollow what has no place of its own, and marks examples', () => {
  const example = bath('a', { demonstration: true })

  expect([
    symbolVariant('points', bath('a')),
    symbolVariant('points', bath('a', {}, null)),
    symbolVariant('points', example),
    symbolVariant('table', bath('a', {}, null)),
  ]).toEqual(['solid', 'near', 'demonstration', 'solid'])
})
