import type { LocalisedText } from './model/localised-text.ts'

/** Who makes facts. Contacts are not part of it: the operator configures them, and nobody invents them. */
export interface Publisher {
  readonly name: LocalisedText
  readonly kind: 'region' | 'municipality' | 'authority' | 'company' | 'community' | 'pages' | 'demonstration'
  /** SCB code of the municipality or county; a delivery repeats it on every row as `source`. */
  readonly scbCode?: string
  /** Ten digits with hyphen. */
  readonly organisationNumber?: string
}

/**
 * Publishers by id. A delivery file is named after one of them.
 * Organisation numbers of Region Blekinge and Olofström are common knowledge, not confirmed by a source at hand.
 */
export const publishers: Readonly<Record<string, Publisher>> = {
  'region-blekinge': {
    name: { sv: 'Region Blekinge', en: 'Region Blekinge' },
    kind: 'region',
    scbCode: '10',
    organisationNumber: '232100-0081',
  },
  karlskrona: {
    name: { sv: 'Karlskrona kommun', en: 'Karlskrona municipality' },
    kind: 'municipality',
    scbCode: '1080',
    organisationNumber: '212000-0829',
  },
  karlshamn: {
    name: { sv: 'Karlshamns kommun', en: 'Karlshamn municipality' },
    kind: 'municipality',
    scbCode: '1082',
    organisationNumber: '212000-0845',
  },
  olofstrom: {
    name: { sv: 'Olofströms kommun', en: 'Olofström municipality' },
    kind: 'municipality',
    scbCode: '1060',
    organisationNumber: '212000-0811',
  },
  solvesborg: {
    name: { sv: 'Sölvesborgs kommun', en: 'Sölvesborg municipality' },
    kind: 'municipality',
    scbCode: '1083',
    organisationNumber: '212000-0852',
  },
  skolverket: { name: { sv: 'Skolverket', en: 'Swedish National Agency for Education' }, kind: 'authority' },
  samtrafiken: { name: { sv: 'Samtrafiken', en: 'Samtrafiken' }, kind: 'company' },
  pts: { name: { sv: 'Post- och telestyrelsen (PTS)', en: 'Swedish Post and Telecom Authority (PTS)' }, kind: 'authority' },
  openstreetmap: { name: { sv: 'OpenStreetMaps bidragsgivare', en: 'OpenStreetMap contributors' }, kind: 'community' },
  pages: { name: { sv: 'Öppna webbsidor, sammanställda', en: 'Public web pages, compiled' }, kind: 'pages' },
  exempel: { name: { sv: 'Exempeldata', en: 'Demonstration data' }, kind: 'demonstration' },
}
