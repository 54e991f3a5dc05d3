import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Catalogue, DatasetEntry } from '../../../data/model/catalogue.ts'
import type { Feature } from '../../../data/model/feature.ts'
import type { Language } from '../../../data/model/localised-text.ts'
import type { StopNearby } from '../../../data/model/nearby.ts'
import { PlaceView, type PlaceViewProps } from '../../../web/place/place-view.tsx'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths, catalogue, figures } from '../fixture.ts'

const halts: DatasetEntry = {
  ...baths,
  id: 'halts',
  path: 'hallplats',
  isStops: true,
  sources: baths.sources.map((source) => ({
    ...source,
    period: '2019-09-05',
    title: { sv: 'Hållplatsregistret', en: 'Register of stops' },
  })),
}
const withHalts: Catalogue = { ...catalogue, datasets: [...catalogue.datasets, halts] }
const stop: StopNearby = {
  ...{ dataset: 'halts', id: 'h-1', name: 'Torget', source: 'register' },
  ...{ metres: 240, direction: 'north-east', fromNeighbour: false, overSea: false },
}
const plain = bath('a')

function write(feature: Feature, change: Partial<Omit<PlaceViewProps, 'wording'>> = {}, language: Language = 'sv'): string {
  const props = {
    dataset: baths,
    catalogue: withHalts,
    nearby: null,
    reports: [],
    hours: null,
    publicUrl: 'https://data.example.se',
    ...change,
  }
  return renderToString(<PlaceView wording={createWording(language)} feature={feature} {...props} />)
}

/** Markup without tags, for whole sentences that links run through. */
function words(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')
}

test('says where it is and when the facts were checked', () => {
  const html = write(bath('a', { address: 'Strandvägen 1', postcode: '37432', postal_town: 'Karlshamn', updated: '2026-04-21' }))

  expect(words(html)).toContain('AdressStrandvägen 1, 374 32 KarlshamnUppgifterna kontrollerade 21 april 2026')
})

test.each([
  ['sv', 'Okänt när uppgifterna kontrollerades. Källan som helhet gäller maj 2025 – juni 2026.'],
  ['en', 'It is not known when the facts were checked. The source as a whole is of May 2025 – June 2026.'],
] as const)('says in %s that the day is not known, and what is known of the source', (language, sentence) => {
  expect(words(write(plain, {}, language))).toContain(sentence)
})

test('links the telephone, and says whether there are steps', () => {
  const extra = { unit: null, purpose: null, facet: false, choices: null }
  const fields = [
    ...baths.fields,
    { name: 'phone', type: 'phone', title: { sv: 'Telefon', en: 'Telephone' }, ...extra } as const,
    { name: 'step_free', type: 'boolean', title: { sv: 'Utan trappsteg', en: 'Step-free' }, ...extra } as const,
  ]
  const html = write(bath('a', { phone: '0454-12 34 56', step_free: true }), { dataset: { ...baths, fields } })

  expect(html).toContain('<a href="tel:0454123456">0454-12 34 56</a>')
  expect(words(html)).toContain('Utan trappstegJa')
  expect(html.split('Utan trappsteg')).toHaveLength(2)
})

test('names the nearest stop with a link, distance, direction and the age of the fact', () => {
  const html = write(plain, { nearby: { stop, related: [] } })

  expect(html).toContain('<a href="/hallplats/h-1" data-place="halts/h-1" dir="auto">Torget</a>')
  expect(words(html)).toContain(
    'Närmaste hållplats: Torget. Från hållplatsen: ungefär 240 meter åt nordost, fågelvägen.Hållplatserna är från 5 september 2019, enligt Hållplatsregistret.',
  )
})

test.each([
  ['right beside it', { ...stop, metres: 5 }, 'Hållplatsen ligger alldeles intill.'],
  ['at its neighbour', { ...stop, metres: 5, fromNeighbour: true }, 'Platsen i närheten ligger vid hållplatsen.'],
  ['far from its neighbour', { ...stop, fromNeighbour: true }, 'fågelvägen. Mätt till platsen i närheten'],
  ['over the water', { ...stop, overSea: true }, 'fågelvägen. Vatten kan ligga emellan.'],
])('tells of a stop %s', (_name, near, sentence) => {
  expect(words(write(plain, { nearby: { stop: near, related: [] } }))).toContain(sentence)
})

test('leaves out a stop of a dataset that the release does not have', () => {
  expect(write(plain, { nearby: { stop, related: [] }, catalogue })).not.toContain('Närmaste hållplats')
})

test('tells the way from where the reader is, and warns of the sea', () => {
  const origin = { name: 'Karlshamn station', position: [14.868, 56.1765], precision: 'exact' } as const

  expect(words(write(plain, { origin, crossesSea: true }))).toContain(
    'Från Karlshamn station: ungefär 900 meter åt sydväst, fågelvägen. Vatten kan ligga emellan.',
  )
  expect(words(write(plain, { origin }, 'en'))).toContain('From Karlshamn station: about 900 metres to the south-west, as the crow flies.')
  expect(write(plain)).not.toContain('Vatten')
})

test('offers map apps folded away, with what choosing one means', () => {
  const html = write(plain)

  expect([...html.matchAll(/<a href="([^"]*)" rel="noreferrer external">/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))).toEqual([
    'geo:56.170000,14.860000?q=56.170000,14.860000',
    'https://maps.apple.com/?daddr=56.170000,14.860000',
    'https://www.google.com/maps/dir/?api=1&destination=56.170000,14.860000',
  ])
  expect(html).toMatch(/<details class="way__apps"><summary>/)
  expect(words(html)).toContain('Appens företag får då veta vilken plats du öppnar.')
})

test.each([
  ['a doubtful position', bath('a', { position_quality: 'doubtful' }), 'Läget är osäkert. Fråga efter vägen innan du åker.'],
  ['no position', bath('a', {}, null), 'Platsen är inte känd, så vägen hit går inte att visa.'],
  ['only an address', bath('a', { address: 'Strandvägen 1' }, null), 'Adressen står ovanför.'],
])('sends nobody to %s', (_name, feature, sentence) => {
  const html = write(feature)

  expect(words(html)).toContain(sentence)
  expect(html).not.toContain('geo:')
})

test('shows no way to an area', () => {
  expect(write(plain, { dataset: figures })).not.toContain('Hitta hit')
})

test('names what is in the same house, also without a name', () => {
  const related = [
    { dataset: 'baths', id: 'b', name: 'Bryggan', layer: 'baths/lake' },
    { dataset: 'halts', id: 'c', name: null, layer: 'halts/none' },
    { dataset: 'gone', id: 'd', name: 'Borta', layer: 'gone' },
  ]
  const html = write(plain, { nearby: { stop: null, related } }, 'en')

  expect(html).toContain('<a href="/en/plats/baths/b" data-place="baths/b" lang="sv" dir="auto">Bryggan</a>')
  expect(words(html)).toContain('In the same building or beside itBryggan Layer baths/lakeName unknownThe same address')
  expect(html).not.toContain('Borta')
})

test('gives the words to send where no contact is configured', () => {
  const html = write(plain)

  expect(html).not.toContain('mailto:')
  expect(words(html)).toContain('Den här webbplatsen har ingen adress för felrapporter ännu. Uppgifterna kommer från Myndigheten.')
  expect(html).toContain('Id: baths/a')
})

test('links a letter to the contact, and one for each important fact', () => {
  const html = write(plain, { dataset: { ...baths, contact: 'data@example.se' } })

  expect(html.match(/href="mailto:data@example\.se\?subject=/g)).toHaveLength(6)
})

test('asks for no corrections of examples', () => {
  expect(write(bath('a', { demonstration: true }))).not.toContain('Fel i uppgifterna')
})

test('shows what was reported, and what came of it', () => {
  const reports = [
    { id: 'a', field: 'address', reported: '2026-10-01', status: 'corrected', note: 'Ny adress.', note_en: 'New address.' },
    { id: 'a', field: 'position', reported: '2026-09', status: 'open', note: null, note_en: null },
    { id: 'a', field: null, reported: '2026', status: 'rejected', note: 'Finns kvar.', note_en: null },
  ] as const

  expect(words(write(plain, { reports }))).toContain(
    'Redan rapporteratRättat address sv, rapporterat 1 oktober 2026Ny adress.Öppet Läge, rapporterat september 2026Avvisat Hela objektet, rapporterat 2026Finns kvar.',
  )
  expect(write(plain, { reports }, 'en')).toMatch(/New address\..*<p lang="sv">Finns kvar\./)
})
