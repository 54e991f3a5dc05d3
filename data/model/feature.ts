import type { CommonProperties } from './dataset.ts'

/** Longitude and latitude, or easting and northing where the name says so. */
export type Coordinate = readonly [number, number]
export type Ring = readonly Coordinate[]

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Coordinate }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

export type PropertyValue = string | number | boolean | null

export type Properties = CommonProperties & Readonly<Record<string, PropertyValue>>

/** An object of a dataset. Geometry in WGS84 degrees, longitude first, unless said otherwise; null when no position is known. */
export interface Feature {
  readonly type: 'Feature'
  /** Made from `properties.id`, unique in the dataset, at most 2^53 − 1. */
  readonly id: number
  readonly geometry: Geometry | null
  readonly properties: Properties
}
