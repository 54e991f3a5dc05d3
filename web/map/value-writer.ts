import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'

/** Units that have a sign which is shorter than their word. */
const signs: Readonly<Record<string, string>> = { procent: '%', percent: '%' }

/** Writes figures of a dataset that shows areas: with one decimal at most, and with the unit. */
export function valueWriter({ areas, fields }: DatasetEntry, language: Language): (value: number) => string {
  const unit = fields.find(({ name }) => name === areas?.valueField)?.unit?.[language]
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (value) => (unit ? `${numbers.format(value)}\u00a0${signs[unit] ?? unit}` : numbers.format(value))
}
