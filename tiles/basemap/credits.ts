import type { LicenceId } from '../../data/model/licence.ts'
import type { LocalisedText } from '../../data/model/localised-text.ts'

/** Whom to thank for layers of the basemap, and under which terms they may be used. */
export interface BasemapCredit {
  /** Layers of the archive that were made from this source. */
  readonly layers: readonly [string, ...string[]]
  readonly text: LocalisedText
  readonly licence: LicenceId
  readonly url: string | null
}

/** Every source of the basemap. The two layers with conditions of their own, shores and rails, are never blended with others' data. */
export const basemapCredits: readonly BasemapCredit[] = [
  {
    layers: ['land', 'sea', 'lake', 'coast', 'river', 'municipality'],
    text: {
      sv: 'Kust, sjöar och vattendrag: GSHHG 2.3.7, Paul Wessel och Walter H. F. Smith',
      en: 'Coast, lakes and rivers: GSHHG 2.3.7, Paul Wessel and Walter H. F. Smith',
    },
    licence: 'LGPL-3.0',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  {
    layers: ['municipality', 'border', 'municipality_name'],
    text: { sv: 'Kommungränser: Lantmäteriet, december 2020', en: 'Municipal borders: Lantmäteriet, December 2020' },
    licence: 'CC0-1.0',
    url: 'https://www.lantmateriet.se/',
  },
  {
    layers: ['nature', 'nature_point'],
    text: {
      sv: 'Skyddad natur: Naturvårdsverket, januari 2024',
      en: 'Protected nature: Swedish Environmental Protection Agency, January 2024',
    },
    licence: 'CC0-1.0',
    url: 'https://www.naturvardsverket.se/',
  },
  {
    layers: ['rail'],
    text: { sv: 'Järnvägar: Railway History Project, mars 2026', en: 'Railways: Railway History Project, March 2026' },
    licence: 'ODbL-1.0',
    url: null,
  },
  {
    layers: ['locality'],
    text: { sv: 'Tätorter: SCB, 2020', en: 'Localities: Statistics Sweden (SCB), 2020' },
    licence: 'CC0-1.0',
    url: 'https://www.scb.se/',
  },
]

/** Full licence texts that must travel with the archive, relative to `tiles/basemap/`. LGPL 3.0 is written as additions to GPL 3.0. */
export const basemapLicenceFiles: readonly string[] = ['licences/LGPL-3.0.txt', 'licences/GPL-3.0.txt', 'licences/ODbL-1.0.txt']

/** The credits in one line of Swedish, as the archive's metadata state them. */
export function toAttribution(nameOf: (licence: LicenceId) => string): string {
  return basemapCredits.map(({ text, licence }) => `${text.sv} (${nameOf(licence)})`).join(' · ')
}
