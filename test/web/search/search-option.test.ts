import { expect, test } from 'vitest'
import { aboutHit } from '../../../web/search/search-option.tsx'
import { createWording } from '../../../web/text/wording.ts'
import { sampleEntry } from './sample-entry.ts'

const swedish = createWording('sv')
const place = { heading: null, kind: null } as const

test.each([
  ['an object', sampleEntry('Folktandvården'), null, 'Tandvård · Ronneby'],
  ['an object near something', sampleEntry('Sjukhuset', { accuracy: 'neighbour' }), null, 'Tandvård · Ronneby · ungefärlig plats'],
  [
    'a kind found by an everyday word',
    sampleEntry('Tandvård', { type: 'kind', kind: { sv: 'Vård', en: 'Care' }, town: '' }),
    'tandis',
    'tandis · Vård',
  ],
  ['a town', sampleEntry('Kallinge', { ...place, type: 'locality' }), null, 'Ort · Ronneby'],
  ['a town that its municipality is named after', sampleEntry('Ronneby', { ...place, type: 'locality' }), null, 'Ort'],
  ['a postcode', sampleEntry('372 50', { ...place, type: 'postcode', town: 'Kallinge' }), null, 'Postnummer · Kallinge · mitten av orten'],
  ['an address', sampleEntry('Strandgatan 4', { ...place, type: 'address' }), null, 'Ronneby'],
])('says about %s what and where it is', (_, entry, phrase, about) => {
  expect(aboutHit({ entry, score: 1, phrase }, swedish)).toBe(about)
})
