import type { DatasetEntry, FieldEntry } from '../../data/model/catalogue.ts'
import type { Feature, Properties } from '../../data/model/feature.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { Wording } from '../text/wording.ts'
import { readValue } from './read-value.ts'

/** A field with its value, written out. */
export interface PlaceField {
  readonly field: FieldEntry
  readonly value: string
}

/** A feature's fields in the catalogue's order: those with a value, and those without. */
export interface PlaceFields {
  readonly stated: readonly PlaceField[]
  readonly missing: readonly FieldEntry[]
}

/** Sorts a feature's fields into stated and missing. The name is left out: it is the heading. */
export function placeFields(dataset: DatasetEntry, { properties }: Feature, wording: Wording): PlaceFields {
  const fields = inLanguage(dataset.fields, properties, wording.language).filter(
    ({ name, type }) => name !== dataset.name.field && type !== 'hours',
  )
  const stated = fields.flatMap((field) => {
    const value = readValue(field, properties[field.name] ?? null, wording)
    return value === null ? [] : [{ field, value }]
  })
  return { stated, missing: fields.filter(({ name }) => !stated.some(({ field }) => field.name === name)) }
}

/** A text of the feature in the reader's language: `remark_en` before `remark` in English. */
export function localisedText(properties: Properties, name: string, language: Language): string | null {
  const value = (language === 'sv' ? null : properties[`${name}_${language}`]) ?? properties[name] ?? null
  return value === null ? null : String(value)
}

/** Of a field and its translation (`remark`, `remark_en`) only the one to read is kept. */
function inLanguage(fields: readonly FieldEntry[], properties: Properties, language: Language): readonly FieldEntry[] {
  const names = new Set(fields.map(({ name }) => name))
  const isTranslation = (name: string) => name.endsWith('_en') && names.has(name.slice(0, -3))
  const isTranslated = (name: string) => language === 'en' && (properties[`${name}_en`] ?? null) !== null
  return fields.filter(({ name }) => (isTranslation(name) ? isTranslated(name.slice(0, -3)) : !isTranslated(name)))
}
