import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'
import { readValue } from './read-value.ts'

/** What an object is called in lists and titles: its name field, or the dataset's words for having no name. */
export function nameOf(dataset: DatasetEntry, feature: Feature, wording: Wording): string {
  const field = dataset.fields.find(({ name }) => name === dataset.name.field)
  const value = feature.properties[dataset.name.field] ?? null
  const name = field ? readValue(field, value, wording) : value === null ? null : String(value)
  return name ?? wording.pick(dataset.name.whenEmpty)
}
