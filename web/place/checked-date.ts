import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'

/** When an object's own facts were last known to be right; else that nobody knows, and what is known of the source as a whole. */
export function checkedInWords(dataset: DatasetEntry, { properties }: Feature, { text, fill, format }: Wording): string {
  const { getting } = text
  if (typeof properties.updated === 'string') return fill(getting.checked, { date: format.period(properties.updated) })
  const period = dataset.sources.find(({ id }) => id === properties.source)?.period ?? null
  return period === null
    ? getting.checkedUnknown
    : `${getting.checkedUnknown} ${fill(getting.sourcePeriod, { period: format.period(period) })}`
}
