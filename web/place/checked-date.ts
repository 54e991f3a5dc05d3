import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'

/** When an object's facts were last known to be right, in words: its own day, else its source's period, else that nobody knows. */
export function checkedInWords(dataset: DatasetEntry, { properties }: Feature, { text, fill, format }: Wording): string {
  const own = properties.updated ?? null
  if (typeof own === 'string' && own !== '') return fill(text.facets.checked, { date: format.period(own) })
  const period = dataset.sources.find(({ id }) => id === properties.source)?.period ?? null
  return period === null ? text.facets.unchecked : fill(text.facets.uncheckedPeriod, { date: format.period(period) })
}
