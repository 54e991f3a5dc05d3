import { projectPoint } from '../../data/crs/project.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import { layerIdOf } from '../../data/model/layers.ts'
import type { PlanePoint } from './point-grid.ts'

/** A dataset as far as its surroundings are asked for. Geometry in WGS84. */
export interface SurroundedDataset {
  readonly descriptor: DatasetDescriptor
  readonly features: readonly Feature[]
}

/** An object that something can be near to. */
export interface LocatedObject {
  /** `<dataset>/<id>` */
  readonly key: string
  readonly dataset: string
  readonly id: string
  readonly source: string
  readonly name: string | null
  readonly layer: string
  readonly demonstration: boolean
  /** In EPSG:3006: its own, or its neighbour's. */
  readonly point: PlanePoint
  readonly isNeighbours: boolean
  /** The object that this one describes too, as `<dataset>/<id>`. */
  readonly sameAs: string | null
  /** Street with number, and town: equal for objects in one house. */
  readonly house: string | null
}

/** The objects of a dataset that have a point which can be trusted: where the delivery itself doubts it, nothing is near. */
export function locateObjects({ descriptor, features }: SurroundedDataset): readonly LocatedObject[] {
  if (descriptor.show.as !== 'points') return []
  return features.flatMap((feature) => (isDoubted(feature, descriptor) ? [] : locate(feature, descriptor)))
}

function isDoubted({ properties }: Feature, { checks: { statedDoubt } }: DatasetDescriptor): boolean {
  return statedDoubt?.values.some((value) => value === properties[statedDoubt.field]) ?? false
}

function locate(feature: Feature, descriptor: DatasetDescriptor): readonly LocatedObject[] {
  const { properties } = feature
  const point = pointOf(feature)
  if (!point) return []
  return [
    {
      key: `${descriptor.id}/${properties.id}`,
      dataset: descriptor.id,
      id: properties.id,
      source: properties.source,
      name: descriptor.fields[descriptor.name.field]?.type === 'text' ? textOf(properties[descriptor.name.field]) : null,
      layer: layerIdOf(feature, descriptor),
      demonstration: properties.demonstration,
      point: projectPoint('EPSG:3006', point),
      isNeighbours: feature.geometry === null,
      sameAs: textOf(properties.same_as),
      house: houseOf(feature, descriptor),
    },
  ]
}

function pointOf({ geometry, properties: { position, near_longitude, near_latitude } }: Feature): readonly [number, number] | null {
  if (geometry?.type === 'Point') return geometry.coordinates
  return position === 'near' && near_longitude !== null && near_latitude !== null ? [near_longitude, near_latitude] : null
}

/** Null without a house number: "Hamnparken" is no house. */
function houseOf({ properties }: Feature, { checks }: DatasetDescriptor): string | null {
  const address = textOf(properties.address)
  const town = checks.localityField ? textOf(properties[checks.localityField]) : null
  if (address === null || town === null || !/\d/.test(address)) return null
  return `${address}, ${town}`.toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ')
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
