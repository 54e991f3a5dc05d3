import type { Language, LocalisedText } from '../../data/model/localised-text.ts'
import { en } from './en.ts'
import { chooseForm, fill } from './fill.ts'
import { createFormat, type Format } from './format.ts'
import { sv } from './sv.ts'
import type { CountedText, Texts } from './texts.ts'

/** How a view speaks: the language, its words and its ways to write numbers and dates. */
export interface Wording {
  readonly language: Language
  readonly text: Texts
  readonly format: Format
  /** The text of the release in this language. */
  readonly pick: (text: LocalisedText) => string
  /** A counted text with its number written out. */
  readonly count: (forms: CountedText, count: number) => string
  readonly fill: (template: string, values: Readonly<Record<string, string>>) => string
}

const tables: Readonly<Record<Language, Texts>> = { sv, en }

/** Makes the wording of a language. */
export function createWording(language: Language): Wording {
  const format = createFormat(language)
  return {
    language,
    text: tables[language],
    format,
    pick: (text) => text[language],
    count: (forms, count) => fill(chooseForm(forms, count, language), { count: format.number(count) }),
    fill,
  }
}
