import type { Language } from '../../data/model/localised-text.ts'
import type { CountedText } from './texts.ts'

/** Puts values in the place of `{name}`. A name without a value is a fault of ours and throws. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The text "${template}" needs a value for "${name}"`)
    return value
  })
}

/** Chooses the form of a text that goes with a count, by the language's own rules. */
export function chooseForm(forms: CountedText, count: number, language: Language): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other
}
