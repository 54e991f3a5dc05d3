import type { DatasetEntry, FieldEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { nameOf } from '../place/name-of.ts'
import { readValue } from '../place/read-value.ts'
import type { Wording } from '../text/wording.ts'
import { findLayer } from './find-layer.ts'
import { foldText } from './fold-text.ts'
import { boundsOf } from './geometry-bounds.ts'
import type { Item, LonLat } from './item.ts'
import { sliceOf, sliceTitle } from './slices.ts'

/** Makes the items of a dataset. A feature that belongs to no layer is left out: nothing could turn it on. */
export function makeItems(dataset: DatasetEntry, features: readonly Feature[], wording: Wording): readonly Item[] {
  return features.flatMap((feature) => {
    const layer = findLayer(dataset, feature)
    return layer ? [makeItem({ dataset, layer, feature, wording })] : []
  })
}

interface Parts {
  readonly dataset: DatasetEntry
  readonly layer: LayerEntry
  readonly feature: Feature
  readonly wording: Wording
}

function makeItem(parts: Parts): Item {
  const { dataset, layer, feature, wording } = parts
  const { properties, geometry } = feature
  const name = nameOf(dataset, feature, wording)
  return {
    key: `${dataset.id}/${properties.id}`,
    dataset,
    layer,
    feature,
    name,
    kind: wording.pick(layer.title),
    municipality: municipalityOf(parts),
    address: textOf(properties.address),
    town: textOf(properties.postal_town),
    phone: phoneOf(parts),
    isStepFree: typeof properties.step_free === 'boolean' ? properties.step_free : null,
    position: geometry?.type === 'Point' ? geometry.coordinates : null,
    near: nearOf(feature),
    bounds: geometry && boundsOf(geometry),
    value: figureOf(parts),
    date: dateOf(parts),
    slice: sliceOf(dataset, feature),
    sameAs: textOf(properties.same_as),
    also: [],
    searchText: foldText([name, wording.pick(layer.title), ...searchValues(parts)].join(' ')),
  }
}

function nearOf({ properties: { position, near_longitude, near_latitude } }: Feature): LonLat | null {
  return position === 'near' && near_longitude !== null && near_latitude !== null ? [near_longitude, near_latitude] : null
}

function municipalityOf({ dataset, feature, wording }: Parts): Item['municipality'] {
  const code = dataset.municipalityField === null ? null : textOf(feature.properties[dataset.municipalityField])
  const field = findField(dataset, dataset.municipalityField)
  return code === null ? null : { code, title: (field && readValue(field, code, wording)) ?? code }
}

/** The first telephone number that is stated. */
function phoneOf({ dataset, feature }: Parts): string | null {
  const fields = dataset.fields.filter(({ type }) => type === 'phone')
  return fields.map(({ name }) => textOf(feature.properties[name])).find((phone) => phone !== null) ?? null
}

function figureOf({ dataset, feature, wording }: Parts): string | null {
  const isAmount = ({ type }: FieldEntry) => dataset.show === 'table' && type === 'number'
  const field = findField(dataset, dataset.areas?.valueField ?? null) ?? dataset.fields.find(isAmount)
  return field ? readValue(field, feature.properties[field.name] ?? null, wording) : null
}

function dateOf({ dataset, feature, wording }: Parts): string | null {
  if (dataset.areas !== null) return sliceTitle(dataset, feature, wording) || null
  const field = dataset.show === 'table' ? dataset.fields.find(({ type }) => type === 'date') : undefined
  return field ? readValue(field, feature.properties[field.name] ?? null, wording) : null
}

/** Values in words; numbers, dates and addresses of pages would only give hits by chance. */
function searchValues({ dataset, feature, wording }: Parts): readonly string[] {
  return dataset.fields
    .filter(({ type }) => type === 'text' || type === 'choice' || type === 'choices')
    .map((field) => readValue(field, feature.properties[field.name] ?? null, wording) ?? '')
}

function findField(dataset: DatasetEntry, name: string | null): FieldEntry | undefined {
  return dataset.fields.find((field) => field.name === name)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
