import type { TileFeature, TileLayer } from './tile-layer.ts'

type FieldType = 'Number' | 'String' | 'Boolean'

/** What the metadata says of a layer, in the terms of TileJSON's `vector_layers`, and how many features were cut. */
export interface LayerDescription {
  readonly id: string
  readonly fields: Readonly<Record<string, FieldType>>
  readonly minzoom: number
  readonly maxzoom: number
  readonly features: number
}

/** Describes a layer by the values that its features hold. A field with values of several types is called a String. */
export function describeLayer({ name, features }: TileLayer, minzoom: number, maxzoom: number): LayerDescription {
  return { id: name, fields: describeFields(features), minzoom, maxzoom, features: features.length }
}

function describeFields(features: readonly TileFeature[]): Readonly<Record<string, FieldType>> {
  const types = new Map<string, FieldType>()
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties)) {
      if (value === null) continue
      const type = typeOf(value)
      types.set(key, (types.get(key) ?? type) === type ? type : 'String')
    }
  }
  return Object.fromEntries(types)
}

function typeOf(value: string | number | boolean): FieldType {
  if (typeof value === 'number') return 'Number'
  return typeof value === 'boolean' ? 'Boolean' : 'String'
}
