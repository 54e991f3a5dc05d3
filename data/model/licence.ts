import type { LocalisedText } from './localised-text.ts'

export interface Licence {
  /** In files and in the API. */
  readonly name: string
  /** On pages. */
  readonly title: LocalisedText
  /** Null where no licence text exists to read. */
  readonly url: string | null
  /** What a user of the data must do, in one sentence. */
  readonly terms: LocalisedText
}

/** Licences that data here is published under. The URI of CC0 is the one that the national portal asks for. */
export const licences = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    title: { sv: 'CC0 1.0', en: 'CC0 1.0' },
    url: 'http://creativecommons.org/publicdomain/zero/1.0/',
    terms: { sv: 'Fritt att använda utan villkor.', en: 'Free to use without conditions.' },
  },
  'ODbL-1.0': {
    name: 'ODbL 1.0',
    title: { sv: 'ODbL 1.0', en: 'ODbL 1.0' },
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    terms: {
      sv: 'Ange källan. Databaser som bygger på uppgifterna delas under samma licens.',
      en: 'Credit the source. Databases built on the data are shared under the same licence.',
    },
  },
  'LGPL-3.0': {
    name: 'LGPL 3.0',
    title: { sv: 'LGPL 3.0', en: 'LGPL 3.0' },
    url: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    terms: {
      sv: 'Ange källan. Ändrade versioner av uppgifterna delas under samma licens.',
      en: 'Credit the source. Changed versions of the data are shared under the same licence.',
    },
  },
  facts: {
    name: 'Facts',
    title: { sv: 'Fakta', en: 'Facts' },
    url: null,
    terms: {
      sv: 'Enskilda fakta ur öppna källor, som ingen licens behövs för. Ange gärna källan.',
      en: 'Single facts from open sources, for which no licence is needed. Naming the source is appreciated.',
    },
  },
  unconfirmed: {
    name: 'Licence not confirmed',
    title: { sv: 'Licensen är inte bekräftad', en: 'Licence not confirmed' },
    url: null,
    terms: {
      sv: 'Källan är öppen, men vilka villkor som gäller är inte bekräftat. Fråga källan innan du sprider uppgifterna vidare.',
      en: 'The source is open, but its terms are not confirmed. Ask the source before you pass the data on.',
    },
  },
} as const satisfies Readonly<Record<string, Licence>>

export type LicenceId = keyof typeof licences
