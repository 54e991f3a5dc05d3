import { expect, test } from 'vitest'
import { mapCredits } from '../../../web/map/map-credits.ts'
import { sampleCatalogue } from './sample.ts'

const texts = (...layers: string[]) => mapCredits(sampleCatalogue, new Set(layers), 'sv').map(({ text }) => text)

test('always names the sources of the ground', () => {
  expect(texts()).toEqual(['Coast', 'Rails'])
})

test('names sources that ask for it, while their layer is on', () => {
  expect(texts('schools/school')).toEqual(['Coast', 'Rails'])
  expect(texts('aids', 'schools/school')).toEqual(['Coast', 'Rails', '© Contributors'])
})

test('gives a licence with conditions, found by id or by name, and none without', () => {
  const { basemap } = sampleCatalogue
  const credits = [...basemap.credits, { text: { sv: 'Lakes', en: 'Lakes' }, licence: 'ODbL 1.0', url: null }]
  const catalogue = { ...sampleCatalogue, basemap: { ...basemap, credits } }
  const licences = mapCredits(catalogue, new Set(), 'en').map(({ licence }) => licence)

  const odbl = { name: 'ODbL 1.0', url: 'https://example.org/odbl' }
  expect(licences).toEqual([null, odbl, odbl])
})
