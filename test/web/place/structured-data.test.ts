import { expect, test } from 'vitest'
import type { DatasetEntry } from '../../../data/model/catalogue.ts'
import type { Feature } from '../../../data/model/feature.ts'
import { describeForSearch, writeStructuredData } from '../../../web/place/structured-data.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths, feature, figures, ledger } from '../fixture.ts'

const link = 'https://data.example.se/plats/baths/a'
const phone = {
  name: 'phone',
  type: 'phone',
  title: { sv: 'Telefon', en: 'Telephone' },
  unit: null,
  purpose: null,
  facet: false,
  choices: null,
} as const
const typed: DatasetEntry = {
  ...baths,
  fields: [...baths.fields, phone],
  layers: baths.layers.map((layer) => ({ ...layer, schemaTypes: layer.value === 'sea' ? ['VisualArtwork', 'Place'] : [] })),
}

const describe = (described: Feature, dataset = typed) =>
  describeForSearch({ wording: createWording('sv'), dataset, feature: described, link })

test('says what is certain of an object', () => {
  const properties = {
    name: 'Norra piren',
    ...{ address: 'Strandvägen 1', postcode: '37432', postal_town: 'Karlshamn' },
    ...{ phone: '0454-12 34 56', visit_url: 'https://example.se/piren', wikidata: 'Q42' },
  }

  expect(describe(bath('a', properties))).toEqual({
    '@context': 'https://schema.org',
    '@type': ['VisualArtwork', 'Place'],
    '@id': link,
    url: link,
    name: 'Norra piren',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Strandvägen 1',
      postalCode: '374 32',
      addressLocality: 'Karlshamn',
      addressCountry: 'SE',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 56.17, longitude: 14.86 },
    telephone: ['0454-12 34 56'],
    sameAs: ['https://example.se/piren', 'https://www.wikidata.org/wiki/Q42'],
  })
})

test('leaves out what is not stated, and takes a place for a place where the release says no more', () => {
  expect(describe(bath('a'), baths)).toEqual({
    '@context': 'https://schema.org',
    '@type': ['Place'],
    '@id': link,
    url: link,
    name: 'a',
    geo: { '@type': 'GeoCoordinates', latitude: 56.17, longitude: 14.86 },
  })
})

test.each([
  ['approximate', bath('a', { position_quality: 'approximate' })],
  ['doubtful', bath('a', { position_quality: 'doubtful' })],
  ["a neighbour's", bath('a', { position: 'near', near_longitude: 15, near_latitude: 56 }, null)],
  ['unknown', bath('a', {}, null)],
])('passes on no position that is %s', (_name, described) => {
  expect(describe(described)).not.toHaveProperty('geo')
})

test('passes on no address of a page that is not of the web, and no identifier that is none', () => {
  expect(describe(bath('a', { visit_url: 'javascript:alert(1)', wikidata: '../evil' }))).not.toHaveProperty('sameAs')
})

test.each([
  ['an example', bath('a', { demonstration: true }), typed],
  ['an area', feature({ id: 'f' }), figures],
  ['a row of a table', feature({ id: 'l' }), ledger],
  ['a layer without a type', bath('a', { kind: 'lake' }), typed],
])('describes no %s', (_name, described, dataset) => {
  expect(describe(described, dataset)).toBeNull()
})

test('cannot end the script element that it stands in', () => {
  const data = describe(bath('a', { name: '</script><script>alert(1)</script>' }))
  const written = data ? writeStructuredData(data) : ''

  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual(data)
})
