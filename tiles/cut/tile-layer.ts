import type { Coordinate, Geometry, PropertyValue } from '../../data/model/feature.ts'

type Line = readonly Coordinate[]

/** A shape that can be cut into tiles: the model's geometries, and the lines and groups that a basemap needs. WGS84 degrees. */
export type TileGeometry =
  | Geometry
  | { readonly type: 'MultiPoint'; readonly coordinates: Line }
  | { readonly type: 'LineString'; readonly coordinates: Line }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly Line[] }

/** What a tile says of a feature. A property that is null is left out of the tiles. */
type TileProperties = Readonly<Record<string, PropertyValue>>

export interface TileFeature {
  /** Unique in its layer, an integer from 0 to 2^53 − 1. */
  readonly id: number
  readonly geometry: TileGeometry
  readonly properties: TileProperties
}

/** One layer of the vector tiles. */
export interface TileLayer {
  readonly name: string
  readonly features: readonly TileFeature[]
  /** The archive's own zooms where left out. At `maxZoom` nothing is simplified and nothing is lost. */
  readonly minZoom?: number
  readonly maxZoom?: number
  /** How far a simplified line may lie from the true one below `maxZoom`, in units of 1/4096 tile; 3 where left out. */
  readonly tolerance?: number
}

/** Tile of all layers, compressed. */
export interface CutTile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly bytes: Uint8Array
}
