import type { DatasetEntry } from '../../data/model/catalogue.ts'

/** The span from the first to the last day that a dataset's sources speak of; null when none of them says. */
export function datePeriod({ sources }: DatasetEntry): string | null {
  const used = sources.filter(({ features, period }) => features > 0 && period !== null)
  const ends = used.flatMap(({ period }) => period?.split('/') ?? []).sort()
  const [first] = ends
  const last = ends.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
