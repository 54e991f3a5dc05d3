import type { PropertyValue } from '../../data/model/feature.ts'
import type { TileLayer } from './tile-layer.ts'

/** Throws when layers share a name, features an id, or a value does not fit into a vector tile: such input is a programming fault. */
export function checkLayers(layers: readonly TileLayer[]): void {
  const names = new Set(layers.map(({ name }) => name))
  if (names.size < layers.length) throw new Error(`Two layers share a name: ${layers.map(({ name }) => name).join(', ')}`)
  layers.forEach(checkFeatures)
}

function checkFeatures({ name, features }: TileLayer): void {
  const ids = new Set<number>()
  for (const { id, properties } of features) {
    if (!Number.isSafeInteger(id) || id < 0) throw new Error(`The id ${id} in layer ${name} is not an integer from 0 to 2^53 − 1`)
    if (ids.has(id)) throw new Error(`The id ${id} occurs twice in layer ${name}`)
    ids.add(id)
    checkProperties(name, properties)
  }
}

function checkProperties(layer: string, properties: Readonly<Record<string, PropertyValue>>): void {
  for (const [key, value] of Object.entries(properties)) {
    // The encoder keeps keys in a plain object, where inherited names look as if they were there already.
    if (key in Object.prototype) throw new Error(`The property "${key}" in layer ${layer} cannot be encoded: choose another name`)
    if (typeof value === 'number' && !isEncodable(value))
      throw new Error(`The value ${value} of ${key} in layer ${layer} cannot be encoded`)
  }
}

function isEncodable(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}
