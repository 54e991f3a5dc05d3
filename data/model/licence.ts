import type { LocalisedText } from './localised-text.ts'

export interface Licence {
  readonly name: string
  readonly url: string
  /** What a user of the data must do, in one sentence. */
  readonly terms: LocalisedText
}

/** Licences that data here is published under. The URI of CC0 is the one that the national portal asks for. */
export const licences = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'http://creativecommons.org/publicdomain/zero/1.0/',
    terms: { sv: 'Fritt att använda utan villkor.', en: 'Free to use without conditions.' },
  },
  'ODbL-1.0': {
    name: 'ODbL 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    terms: {
      sv: 'Ange källan. Databaser som bygger på uppgifterna delas under samma licens.',
      en: 'Credit the source. Databases built on the data are shared under the same licence.',
    },
  },
  'LGPL-3.0': {
    name: 'LGPL 3.0',
    url: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    terms: {
      sv: 'Ange källan. Ändrade versioner av uppgifterna delas under samma licens.',
      en: 'Credit the source. Changed versions of the data are shared under the same licence.',
    },
  },
  facts: {
    name: 'Facts / uppgifter',
    url: 'http://creativecommons.org/publicdomain/zero/1.0/',
    terms: {
      sv: 'Enskilda uppgifter ur öppna källor, återgivna utan villkor. Ange gärna källan.',
      en: 'Single facts from open sources, passed on without conditions. Naming the source is appreciated.',
    },
  },
} as const satisfies Readonly<Record<string, Licence>>

export type LicenceId = keyof typeof licences
