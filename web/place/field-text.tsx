import type { FieldEntry } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { PlaceField } from './place-fields.ts'

/** A field's value, as a link where it is one. */
export function FieldText({ field, value }: PlaceField) {
  switch (field.type) {
    case 'url':
      return isWebAddress(value) ? <a href={value}>{value.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a> : value
    case 'email':
      return <a href={`mailto:${value}`}>{value}</a>
    case 'phone':
      return <a href={`tel:${value.replace(/[^+\d]/g, '')}`}>{value}</a>
    default:
      return value
  }
}

/** Texts are Swedish as delivered, unless the field is a translation: a screen reader on an English page must know. */
export function languageOf({ type, name }: FieldEntry, language: Language): Language | undefined {
  return language !== 'sv' && type === 'text' && !name.endsWith('_en') ? 'sv' : undefined
}

/** Deliveries come from outside: an address that is not of the web (`javascript:` …) is shown as text. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value)
}
