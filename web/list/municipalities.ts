import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Wording } from '../text/wording.ts'

/** A municipality to filter by. */
export interface Municipality {
  readonly code: string
  readonly title: string
}

/** Every municipality that a dataset of the catalogue can state, by name. Other areas, such as the county, are left out. */
export function municipalitiesOf({ datasets }: Catalogue, { pick, language }: Wording): readonly Municipality[] {
  const fields = datasets.flatMap(({ fields: all, municipalityField }) => all.filter(({ name }) => name === municipalityField))
  const choices = fields.flatMap((field) => field.choices ?? []).filter(({ value }) => /^\d{4}$/.test(value))
  const titles = new Map(choices.map(({ value, title }) => [value, pick(title)]))
  const { compare } = new Intl.Collator(language)
  return [...titles].map(([code, title]) => ({ code, title })).sort((a, b) => compare(a.title, b.title))
}
