import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { AreaValue, MapContent, MapItem } from '../map/map-handle.ts'
import type { Item } from '../release/item.ts'
import type { AddressState } from '../state.ts'
import type { ListModel } from './list-model.ts'

/** What the map is to show. Reads signals, so that an effect around it runs again when something changes. */
export function mapContentOf(model: ListModel, state: AddressState): MapContent {
  const selected = state.place && `${state.place.dataset}/${state.place.id}`
  const chosen = selected === null ? undefined : model.itemsByKey.value.get(selected)
  const listed = model.matching.value.flatMap((item) => [item, ...item.also])
  const items = chosen && !listed.some(({ key }) => key === selected) ? [...listed, chosen] : listed
  return {
    items: items.map(mapItemOf),
    layersOn: chosen ? new Set([...model.layersOn.value, chosen.layer.id]) : model.layersOn.value,
    nearOn: state.near,
    slices: model.slicesInUse.value,
    filtered: state.query.trim() !== '' || state.municipality !== null || state.openNow || Object.keys(state.facets).length > 0,
    selected,
    values: areaValuesOf([...model.itemsByKey.value.values()]),
  }
}

function mapItemOf({ key, dataset, feature, layer, name, position, near }: Item): MapItem {
  const { id: featureId, properties } = feature
  return { key, dataset: dataset.id, featureId, layer: layer.id, name, position, near, demonstration: properties.demonstration }
}

/** The figures of every item that fills a municipality, by dataset. */
export function areaValuesOf(items: readonly Item[]): Readonly<Record<string, readonly AreaValue[]>> {
  const values: Record<string, AreaValue[]> = {}
  for (const item of items) {
    const value = areaValueOf(item)
    if (value) values[item.dataset.id] = [...(values[item.dataset.id] ?? []), value]
  }
  return values
}

/** The figure of an item that fills a municipality. */
function areaValueOf({ dataset, feature, municipality, slice, bounds }: Item): AreaValue | null {
  if (dataset.areas === null || municipality === null || bounds === null) return null
  return { code: municipality.code, slice: slice ?? '', value: numberOf(dataset, feature.properties) }
}

function numberOf({ areas }: DatasetEntry, properties: Item['feature']['properties']): number | null {
  const value = areas ? properties[areas.valueField] : null
  return typeof value === 'number' ? value : null
}
