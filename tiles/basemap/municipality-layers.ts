import type { TileFeature, TileGeometry, TileLayer } from '../cut/tile-layer.ts'
import { type CleaningReport, cleanPolygons, sumReports } from './clean-lines.ts'
import type { ClipArea } from './clip-line.ts'
import { findLabelPoint } from './label-point.ts'
import { findBorders } from './municipal-borders.ts'
import type { Polygon } from './plane.ts'
import type { BasemapSources } from './sources.ts'

type LandSource = BasemapSources['sources/municipalities-land.geojson']
type WaterSource = BasemapSources['sources/municipalities.geojson']

interface CleanMunicipality {
  readonly code: string
  readonly name: string
  readonly polygons: readonly Polygon[]
  readonly cleaning: CleaningReport
}

/** `municipality` (land only), `border` (on land only) and `municipality_name`, a point for the name. */
export function buildMunicipalityLayers(onLand: LandSource, withWater: WaterSource, land: ClipArea) {
  const municipalities = onLand.features.map(readMunicipality)
  const whole = withWater.features.map(readMunicipality)
  const layers: readonly TileLayer[] = [
    { name: 'municipality', features: municipalities.map((municipality) => toFeature(municipality, toArea(municipality))) },
    { name: 'border', features: findBorders(whole, land) },
    { name: 'municipality_name', features: municipalities.map((municipality) => toFeature(municipality, toLabel(municipality))) },
  ]
  const cleaning = {
    onLand: sumReports(municipalities.map((each) => each.cleaning)),
    withWater: sumReports(whole.map((each) => each.cleaning)),
  }
  return { layers, cleaning }
}

function readMunicipality({ properties, geometry }: LandSource['features'][number]): CleanMunicipality {
  const { kept, report } = cleanPolygons(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  return { ...properties, polygons: kept, cleaning: report }
}

function toFeature({ code, name }: CleanMunicipality, geometry: TileGeometry): TileFeature {
  return { id: Number(code), geometry, properties: { code, name } }
}

function toArea({ polygons }: CleanMunicipality): TileGeometry {
  return { type: 'MultiPolygon', coordinates: polygons }
}

function toLabel({ polygons }: CleanMunicipality): TileGeometry {
  return { type: 'Point', coordinates: findLabelPoint(polygons) }
}
