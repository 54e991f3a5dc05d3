import type { Feature } from '../../data/model/feature.ts'
import { isRecord, matchesSchema } from './check-schema.ts'

/** The objects of one dataset, as its GeoJSON file holds them. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature[]
}

const orNull = (type: string) => ({ anyOf: [{ type }, { type: 'null' }] })

const featureSchema = {
  type: 'object',
  required: ['type', 'id', 'geometry', 'properties'],
  properties: {
    type: { const: 'Feature' },
    id: { type: 'integer', minimum: 0 },
    properties: {
      type: 'object',
      required: ['id', 'source', 'demonstration', 'position', 'near_name', 'near_latitude', 'near_longitude', 'near_source'],
      properties: {
        id: { type: 'string', minLength: 1 },
        source: { type: 'string' },
        demonstration: { type: 'boolean' },
        position: { enum: ['known', 'near', 'unknown'] },
        near_name: orNull('string'),
        near_latitude: orNull('number'),
        near_longitude: orNull('number'),
        near_source: orNull('string'),
      },
    },
  },
}

/** How many arrays lie around a coordinate. */
const depths: Readonly<Record<string, number>> = { Point: 0, Polygon: 2, MultiPolygon: 3 }

/** Whether a value is a collection of features with the properties that every dataset has. */
export function isFeatureCollection(value: unknown): value is FeatureCollection {
  return isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features) && value.features.every(isFeature)
}

function isFeature(value: unknown): value is Feature {
  return isRecord(value) && matchesSchema(featureSchema, value) && isGeometryOrNull(value.geometry) && hasPlainValues(value.properties)
}

function isGeometryOrNull(value: unknown): boolean {
  if (value === null) return true
  if (!isRecord(value) || typeof value.type !== 'string') return false
  const depth = depths[value.type]
  return depth !== undefined && isNested(value.coordinates, depth)
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false
  if (depth > 0) return value.length > 0 && value.every((each) => isNested(each, depth - 1))
  return value.length >= 2 && value.every((each) => Number.isFinite(each))
}

function hasPlainValues(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((each) => each === null || typeof each !== 'object')
}
