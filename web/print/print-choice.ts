import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { municipalitiesOf } from '../list/municipalities.ts'

/** What the list is narrowed to, in words, one part for each choice; what is on from the start where nothing was chosen. */
export function choicesInWords({ wording, address, list }: AppModel): readonly string[] {
  const { text, fill, pick } = wording
  const { query, municipality, inView, layers: chosen } = address.choice.value
  const catalogue = list.catalogue.value
  if (!catalogue) return []
  const place = municipalitiesOf(catalogue, wording).find(({ code }) => code === municipality)
  const layers = allLayers(catalogue).filter(({ id }) => list.layersOn.value.has(id))
  const parts = [
    query === '' ? null : fill(text.print.search, { query }),
    place ? fill(text.print.municipality, { municipality: place.title }) : null,
    inView && list.split.value.outside.length > 0 ? text.print.inView : null,
    chosen === null ? null : fill(text.print.layers, { layers: layers.map(({ title }) => pick(title)).join(', ') }),
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts : [text.print.everything]
}
