import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'

/** Who has made data, and under which licence. */
export interface SourceCredit {
  readonly publisher: string
  /** Its name, as the catalogue's licences have it. */
  readonly licence: string
}

/** The sources behind the layers that are on, and behind the ground of the map; each once. */
export function sourcesOn({ datasets, basemap }: Catalogue, layersOn: ReadonlySet<string>, language: Language): readonly SourceCredit[] {
  const used = datasets
    .filter(({ layers }) => layers.some(({ id }) => layersOn.has(id)))
    .flatMap(({ sources }) => sources.filter(({ features }) => features > 0))
    .map(({ publisher, licence }) => ({ publisher: publisher[language], licence }))
  const ground = basemap.credits.map(({ text, licence }) => ({ publisher: text[language], licence }))
  const all = [...used, ...ground]
  return [...new Map(all.map((credit) => [`${credit.publisher} ${credit.licence}`, credit])).values()]
}
