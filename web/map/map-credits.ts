import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'

/** Whom the map must name, where more can be read, and under which licence, where that has conditions. */
export interface MapCredit {
  readonly text: string
  readonly url: string | null
  readonly licence: { readonly name: string; readonly url: string } | null
}

/** Licences that ask for no credit. Any other is taken to ask for it. */
const creditFree: ReadonlySet<string> = new Set(['CC0-1.0', 'facts', 'unconfirmed'])

/** Credits of the ground, and of the datasets that have a layer on and whose sources ask for it; each once. */
export function mapCredits(catalogue: Catalogue, layersOn: ReadonlySet<string>, language: Language): readonly MapCredit[] {
  const ground = catalogue.basemap.credits.map((credit) => ({ ...credit, text: credit.text[language] }))
  const sources = catalogue.datasets
    .filter(({ layers }) => layers.some(({ id }) => layersOn.has(id)))
    .flatMap((dataset) => dataset.sources)
    .filter(({ licence, features }) => !creditFree.has(licence) && features > 0)
    .map(({ publisher, licence, url }) => ({ text: `© ${publisher[language]}`, licence, url }))
  const credits = [...ground, ...sources].map(({ text, url, licence }) => ({ text, url, licence: findLicence(catalogue, licence) }))
  return [...new Map(credits.map((credit) => [credit.text, credit])).values()]
}

/** A licence by its id or by its name. One that asks for nothing is not repeated on the map. */
function findLicence({ licences }: Catalogue, wanted: string): MapCredit['licence'] {
  const [id, found] = Object.entries(licences).find(([each, { name }]) => each === wanted || name === wanted) ?? []
  return id && found?.url && !creditFree.has(id) ? { name: found.name, url: found.url } : null
}
