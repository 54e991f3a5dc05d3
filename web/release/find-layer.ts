import type { DatasetEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'

/** The layer of a feature: the one with its value of the layer field, else the one for the whole dataset. */
export function findLayer(dataset: DatasetEntry, feature: Feature): LayerEntry | undefined {
  const value = dataset.layerField === null ? null : (feature.properties[dataset.layerField] ?? null)
  return dataset.layers.find((layer) => layer.value === value) ?? dataset.layers.find((layer) => layer.value === null)
}
