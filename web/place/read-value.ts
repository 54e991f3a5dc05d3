import type { FieldEntry } from '../../data/model/catalogue.ts'
import type { PropertyValue } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'

/** A field's value as people read it; null where there is none. */
export function readValue(field: FieldEntry, value: PropertyValue, wording: Wording): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? wording.text.place.yes : wording.text.place.no
  if (typeof value === 'number') return readNumber(field, value, wording)
  if (field.type === 'choice') return readChoice(field, value, wording)
  if (field.type === 'choices') return readChoices(field, value, wording)
  return field.type === 'date' ? wording.format.period(value) : value
}

/** Money has two decimals. A percent sign stands beside its number with a space in Swedish and without one in English, as the languages want. */
function readNumber({ unit }: FieldEntry, value: number, { format, language, pick }: Wording): string {
  if (unit === null) return format.number(value)
  const isTight = language === 'en' && pick(unit) === '%'
  const number = unit.en === 'SEK' ? format.decimals(value, 2) : format.number(value)
  return `${number}${isTight ? '' : '\u00a0'}${pick(unit)}`
}

/** A choice that the catalogue does not know is shown as it stands. */
function readChoice({ choices }: FieldEntry, value: string, { pick }: Wording): string {
  const choice = choices?.find((each) => each.value === value)
  return choice ? pick(choice.title) : value
}

/** Several choices as a list in words. */
function readChoices(field: FieldEntry, value: string, wording: Wording): string {
  const each = value.split(';').map((part) => readChoice(field, part, wording))
  return each.join(', ')
}
