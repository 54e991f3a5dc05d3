import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { readValue } from '../place/read-value.ts'
import type { Wording } from '../text/wording.ts'

/** A set of areas that are shown together, for example one measure at one date. */
export interface Slice {
  readonly key: string
  readonly title: string
}

/** The slice that a feature belongs to: its values of the slice fields. Null where the dataset has no slices. */
export function sliceOf(dataset: DatasetEntry, feature: Feature): string | null {
  const fields = dataset.areas?.sliceFields ?? []
  if (fields.length === 0) return null
  return fields.map((name) => String(feature.properties[name] ?? '')).join('|')
}

/** Every slice in the features, the last one (the newest) first. */
export function listSlices(dataset: DatasetEntry, features: readonly Feature[], wording: Wording): readonly Slice[] {
  const slices = new Map<string, string>()
  for (const feature of features) {
    const key = sliceOf(dataset, feature)
    if (key !== null && !slices.has(key)) slices.set(key, sliceTitle(dataset, feature, wording))
  }
  return [...slices].map(([key, title]) => ({ key, title })).sort((a, b) => (a.key < b.key ? 1 : -1))
}

/** What a feature's slice is called. */
export function sliceTitle(dataset: DatasetEntry, feature: Feature, wording: Wording): string {
  const fields = dataset.areas?.sliceFields ?? []
  return fields
    .map((name) => {
      const field = dataset.fields.find((each) => each.name === name)
      const value = feature.properties[name] ?? null
      return field ? readValue(field, value, wording) : value === null ? '' : String(value)
    })
    .filter((part) => part !== null && part !== '')
    .join(', ')
}
