import type { Catalogue, LayerEntry } from '../../data/model/catalogue.ts'

/** Every layer of the catalogue, in its order. */
export function allLayers(catalogue: Catalogue): readonly LayerEntry[] {
  return catalogue.datasets.flatMap((dataset) => dataset.layers)
}

/** The layers that are on: those chosen, or those that start on. Ids that the catalogue does not know are left out. */
export function layersOnOf(catalogue: Catalogue, chosen: readonly string[] | null): ReadonlySet<string> {
  const isOn = (layer: LayerEntry) => (chosen === null ? layer.startsOn : chosen.includes(layer.id))
  return new Set(
    allLayers(catalogue)
      .filter(isOn)
      .map(({ id }) => id),
  )
}

/** What to choose so that one layer is on or off; null when the choice is that of the start. */
export function toggleLayers(
  catalogue: Catalogue,
  on: ReadonlySet<string>,
  change: { readonly ids: readonly string[]; readonly on: boolean },
) {
  const isOn = ({ id }: LayerEntry) => (change.ids.includes(id) ? change.on : on.has(id))
  const layers = allLayers(catalogue)
  return layers.every((layer) => isOn(layer) === layer.startsOn) ? null : layers.filter(isOn).map(({ id }) => id)
}

/** Datasets with a layer that is on. */
export function datasetsOn(catalogue: Catalogue, on: ReadonlySet<string>): readonly string[] {
  return catalogue.datasets.filter(({ layers }) => layers.some(({ id }) => on.has(id))).map(({ id }) => id)
}
