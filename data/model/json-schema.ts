import type { DatasetDescriptor } from './dataset.ts'
import type { Field } from './field.ts'

/** A JSON Schema (2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** JSON Schema of one GeoJSON feature of the dataset. Sensitive fields are not part of it, since they are never published. */
export function toJsonSchema(descriptor: DatasetDescriptor): JsonSchema {
  const fields = Object.entries(descriptor.fields).filter(([, field]) => !field.sensitive)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: descriptor.title.en,
    description: descriptor.description.en,
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { const: 'Feature' },
      id: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      geometry: geometrySchema(descriptor),
      properties: {
        type: 'object',
        required: [...Object.keys(commonProperties), ...fields.map(([name]) => name)],
        properties: { ...commonProperties, ...Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])) },
        additionalProperties: false,
      },
    },
  }
}

const commonProperties = {
  id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
  source: { type: 'string' },
  demonstration: { type: 'boolean' },
  position: { enum: ['known', 'near', 'unknown'] },
  near_name: { type: ['string', 'null'] },
  near_latitude: { type: ['number', 'null'], minimum: -90, maximum: 90 },
  near_longitude: { type: ['number', 'null'], minimum: -180, maximum: 180 },
  near_source: { type: ['string', 'null'] },
} as const

function geometrySchema({ geometry }: DatasetDescriptor): JsonSchema {
  switch (geometry.type) {
    case 'none':
      return { type: 'null' }
    case 'point':
      return { oneOf: [{ type: 'null' }, geometryOf('Point')] }
    case 'area':
      return { oneOf: [{ type: 'null' }, geometryOf('Polygon'), geometryOf('MultiPolygon')] }
  }
}

function geometryOf(type: string): JsonSchema {
  return { type: 'object', required: ['type', 'coordinates'], properties: { type: { const: type }, coordinates: { type: 'array' } } }
}

function fieldSchema(field: Field): JsonSchema {
  const about = { title: field.title.en, ...(field.help ? { description: field.help.en } : {}) }
  return { ...about, ...valueSchema(field) }
}

function valueSchema(field: Field): JsonSchema {
  const type = (name: string) => ({ type: field.required ? name : [name, 'null'] })
  switch (field.type) {
    case 'text':
    case 'phone':
    case 'hours':
      return type('string')
    case 'url':
      return { ...type('string'), format: 'uri' }
    case 'email':
      return { ...type('string'), format: 'email' }
    case 'date':
      return { ...type('string'), pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
    case 'number':
    case 'integer':
      return { ...type(field.type), ...limits(field) }
    case 'boolean':
      return type('boolean')
    case 'choice':
      return { enum: field.required ? Object.keys(field.choices) : [...Object.keys(field.choices), null] }
    case 'choices':
      return { ...type('string'), pattern: severalOf(Object.keys(field.choices)) }
  }
}

/** Names joined with semicolons. */
function severalOf(names: readonly string[]): string {
  const one = `(${names.join('|')})`
  return `^${one}(;${one})*$`
}

function limits({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): JsonSchema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}
