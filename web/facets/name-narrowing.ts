import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { municipalitiesOf } from '../list/municipalities.ts'
import { readValue } from '../place/read-value.ts'
import type { Relaxation } from './relax.ts'

/** A filter in use, in words: "Karlskrona", "Språk: arabiska", "Tandvård". */
export function nameNarrowing(app: AppModel, { kind, field }: Pick<Relaxation, 'kind' | 'field'>): string {
  const { text, fill } = app.wording
  const { query } = app.address.choice.value
  switch (kind) {
    case 'query':
      return fill(text.facets.query, { query: query.trim() })
    case 'openNow':
      return text.facets.openNow
    case 'municipality':
      return nameMunicipality(app)
    case 'layers':
      return nameKinds(app)
    case 'facet':
      return nameFacet(app, field ?? '')
  }
}

function nameMunicipality({ list, wording, address }: AppModel): string {
  const { municipality } = address.choice.value
  const catalogue = list.catalogue.value
  const known = catalogue ? municipalitiesOf(catalogue, wording) : []
  return known.find(({ code }) => code === municipality)?.title ?? municipality ?? ''
}

function nameKinds({ list, wording, address }: AppModel): string {
  const { text, fill, format, pick } = wording
  const catalogue = list.catalogue.value
  const chosen = address.choice.value.layers ?? []
  const titles = catalogue ? allLayers(catalogue).flatMap(({ id, title }) => (chosen.includes(id) ? [pick(title)] : [])) : []
  const [first, ...others] = [...new Set(titles)]
  if (first === undefined) return text.list.emptyLayers
  return others.length === 0 ? first : fill(text.facets.severalKinds, { first, count: format.number(others.length) })
}

/** Yes stands for the facet itself; other values stand after its title. */
function nameFacet({ list, wording, address }: AppModel, name: string): string {
  const { fill, pick, text } = wording
  const fields = list.catalogue.value?.datasets.flatMap(({ fields: all }) => all) ?? []
  const field = fields.find((each) => each.name === name)
  if (!field) return name
  if (field.type === 'boolean') return pick(field.title)
  const values = (address.choice.value.facets[name] ?? []).map((value) => readValue(field, value, wording) ?? value)
  return fill(text.facets.several, { facet: pick(field.title), values: values.join(', ') })
}
