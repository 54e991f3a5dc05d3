import { tileAt } from '../../data/crs/web-mercator.ts'
import type { Bounds, DatasetEntry, FieldEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Coordinate, Feature, Geometry } from '../../data/model/feature.ts'
import { type DatasetLayer, layerIdOf, layersOf } from '../../data/model/layers.ts'
import type { ArchiveReport } from '../../tiles/cut/to-archive.ts'
import { nearLayerName } from '../export/tiles.ts'
import { describeSources, joinLicences } from './describe-sources.ts'
import { readIcon } from './read-icon.ts'

export interface BuiltDataset {
  readonly descriptor: DatasetDescriptor
  readonly features: readonly Feature[]
  readonly rows: number
  readonly warnings: number
  readonly archive: ArchiveReport | undefined
  readonly files: readonly string[]
  readonly contact: string | null
}

/** The dataset's entry in the catalogue: all that the page needs to list, draw, filter and credit it. */
export async function describeDataset(built: BuiltDataset): Promise<DatasetEntry> {
  const { descriptor, features, archive, contact } = built
  const { id, title, description, rhythm, show, name } = descriptor
  const sources = describeSources(descriptor, features)
  return {
    ...{ id, title, description, rhythm, name, contact },
    licence: joinLicences(descriptor, sources),
    conformsTo: [...descriptor.conformsTo],
    sensitive: descriptor.sensitivity === 'sensitive',
    sources: [...sources],
    counts: countFeatures(built),
    bounds: archive ? toBounds(archive.bounds) : null,
    municipalityField: descriptor.municipalityField ?? null,
    fields: describeFields(descriptor),
    show: show.as,
    path: descriptor.path ?? `plats/${id}`,
    isStops: descriptor.isStops ?? false,
    layerField: show.as === 'points' ? (show.layerField ?? null) : null,
    areas: show.as === 'areas' ? { valueField: show.valueField, sliceFields: [...show.sliceFields] } : null,
    layers: await describeLayers(descriptor, features),
    tiles: archive ? describeTiles(id, archive) : null,
    files: [...built.files],
    probe: archive ? findProbe(descriptor, features, archive.maxZoom) : null,
  }
}

function countFeatures({ features, rows, warnings }: BuiltDataset): DatasetEntry['counts'] {
  const at = (position: string) => features.filter(({ properties }) => properties.position === position).length
  return {
    rows,
    heldBack: rows - features.length,
    features: features.length,
    positioned: at('known'),
    near: at('near'),
    unplaced: at('unknown'),
    demonstration: features.filter(({ properties }) => properties.demonstration).length,
    warnings,
  }
}

function toBounds([west, south, east, north]: readonly [number, number, number, number]): Bounds {
  return [west, south, east, north]
}

function describeFields({ fields }: DatasetDescriptor): FieldEntry[] {
  const published = Object.entries(fields).filter(([, field]) => !field.sensitive)
  return published.map(([name, field]) => ({
    name,
    type: field.type,
    title: field.title,
    unit: 'unit' in field ? (field.unit ?? null) : null,
    purpose: field.type === 'hours' ? field.purpose : null,
    facet: field.facet ?? false,
    choices: 'choices' in field ? Object.entries(field.choices).map(([value, { title }]) => ({ value, title })) : null,
  }))
}

/** Layers with objects; a dataset without any keeps one, so that the page can say so. */
async function describeLayers(descriptor: DatasetDescriptor, features: readonly Feature[]): Promise<LayerEntry[]> {
  const layers = await Promise.all(layersOf(descriptor).map((layer) => describeLayer(layer, descriptor, features)))
  const filled = layers.filter(({ count }) => count > 0)
  return filled.length > 0 ? filled : layers.slice(0, 1)
}

async function describeLayer(
  { id, title, symbol, value, need, keepsHours, schemaTypes }: DatasetLayer,
  descriptor: DatasetDescriptor,
  features: readonly Feature[],
): Promise<LayerEntry> {
  const own = features.filter((feature) => layerIdOf(feature, descriptor) === id)
  const at = (position: string) => own.filter(({ properties }) => properties.position === position).length
  const counts = { count: own.length, near: at('near'), unplaced: at('unknown') }
  const about = { id, title, symbol: await readIcon(symbol), value, need, keepsHours, schemaTypes: [...schemaTypes] }
  return { ...about, ...counts, startsOn: descriptor.show.startsOn }
}

function describeTiles(id: string, { minZoom, maxZoom, layers }: ArchiveReport): DatasetEntry['tiles'] {
  const hasNear = layers.some((layer) => layer.id === nearLayerName(id))
  return { archive: `${id}.pmtiles`, minZoom, maxZoom, layer: id, nearLayer: hasNear ? nearLayerName(id) : null }
}

/** A feature that a healthy server finds in its tiles: one that the descriptor names as known, else the first with a position. */
function findProbe({ checks }: DatasetDescriptor, features: readonly Feature[], zoom: number): DatasetEntry['probe'] {
  const placed = features.filter(({ geometry }) => geometry !== null)
  const feature = placed.find(({ properties }) => checks.known.includes(properties.id)) ?? placed[0]
  if (!feature?.geometry) return null
  const [lon, lat] = firstPoint(feature.geometry)
  return { id: feature.properties.id, featureId: feature.id, ...tileAt(lon, lat, zoom) }
}

function firstPoint(geometry: Geometry): Coordinate {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates
    case 'Polygon':
      return geometry.coordinates[0]?.[0] ?? [0, 0]
    case 'MultiPolygon':
      return geometry.coordinates[0]?.[0]?.[0] ?? [0, 0]
  }
}
