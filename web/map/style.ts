import type { GeoJSONSourceSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { areaLabelLayer } from './area-labels.ts'
import { areaLayers } from './area-layers.ts'
import { clusterLayers, clusterSource, loneNames } from './cluster-layers.ts'
import { extentFeatures, frameFeatures } from './frame.ts'
import { groundLayers, lineLayers } from './ground-layers.ts'
import { placedItems, selectedFeatures, spotFeatures } from './item-features.ts'
import { labelsUnderAreas, majorLabelLayers, minorLabelLayers } from './label-layers.ts'
import { mapColours } from './map-colours.ts'
import type { MapContent, MapTheme } from './map-handle.ts'
import { mapWords } from './map-words.ts'
import { areaOverlays, mapOverlays, pointOverlays } from './overlays.ts'
import { nearNames, nearSymbols, pointNames, pointSymbols } from './point-layers.ts'
import { selectionLayers, spotLayers } from './selection-layers.ts'
import type { StyleContext } from './style-context.ts'
import { type TileHost, tileUrl } from './tile-url.ts'

export interface StyleInput {
  readonly catalogue: Catalogue
  readonly content: MapContent
  readonly language: Language
  readonly theme: MapTheme
  readonly tiles: TileHost
  readonly reducedMotion: boolean
}

/** The whole look of the map, as a function of what is to be shown. Changes are applied by comparing two styles. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const context: StyleContext = { ...input, colours: mapColours[input.theme], words: mapWords[input.language] }
  return {
    version: 8,
    name: context.words.title,
    transition: { duration: input.reducedMotion ? 0 : 200, delay: 0 },
    sources: sources(context),
    layers: [...layers(context)],
  }
}

function sources(context: StyleContext): Record<string, SourceSpecification> {
  const { catalogue, content, theme } = context
  const placed = placedItems(content)
  return {
    ...tileSources(context),
    extent: { type: 'geojson', data: extentFeatures(catalogue.basemap.bounds) },
    frame: { type: 'geojson', data: frameFeatures(catalogue.basemap.bounds) },
    waters: waterSource(context),
    items: clusterSource(placed, context),
    spots: { type: 'geojson', data: spotFeatures(placed, content.selected) },
    selected: { type: 'geojson', data: selectedFeatures(content, theme) },
  }
}

function tileSources({ catalogue, tiles }: StyleContext): Record<string, SourceSpecification> {
  const { archive, minZoom, maxZoom, bounds } = catalogue.basemap
  const basemap: SourceSpecification = {
    type: 'vector',
    tiles: [tileUrl(tiles, archive)],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [...bounds],
  }
  const datasets = mapOverlays(catalogue).map(({ dataset, tiles: { archive, minZoom, maxZoom } }): [string, SourceSpecification] => [
    dataset.id,
    { type: 'vector', tiles: [tileUrl(tiles, archive)], minzoom: minZoom, maxzoom: maxZoom, bounds: [...(dataset.bounds ?? bounds)] },
  ])
  return { basemap, ...Object.fromEntries(datasets) }
}

function waterSource({ words }: StyleContext): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: words.waters.map(({ name, at, large }) => ({
        type: 'Feature',
        properties: { name, large },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    },
  }
}

/** From the ground up. Symbols later in the list get room first: the chosen object, then symbols, then names from the largest to the least. */
function layers(context: StyleContext): readonly LayerSpecification[] {
  const { catalogue, colours } = context
  const points = pointOverlays(catalogue)
  const areas = areaOverlays(catalogue)
  const areasShown = areas.some(({ layer }) => context.content.layersOn.has(layer.id))
  return [
    ...groundLayers(colours),
    ...areas.flatMap((overlay) => areaLayers(overlay, context)),
    ...lineLayers(colours),
    frameLayer(context),
    ...minorLabelLayers(colours),
    ...points.flatMap((overlay) => nearNames(overlay, context)),
    ...points.map((overlay) => pointNames(overlay, context)),
    loneNames(context),
    ...majorLabelLayers(colours).map((layer) => (areasShown ? quietUnderAreas(layer) : layer)),
    ...areas.map((overlay) => areaLabelLayer(overlay, context)),
    ...points.flatMap((overlay) => nearSymbols(overlay, context)),
    ...points.map((overlay) => pointSymbols(overlay, context)),
    ...clusterLayers(context),
    ...spotLayers(context),
    ...selectionLayers(context),
  ]
}

function frameLayer({ colours }: StyleContext): LayerSpecification {
  return {
    id: 'frame',
    type: 'fill',
    source: 'frame',
    paint: { 'fill-color': colours.beyond, 'fill-opacity': ['get', 'opacity'], 'fill-antialias': false },
  }
}

/** From here on, figures leave room for names again. */
const namesReturn = 10

function quietUnderAreas(layer: LayerSpecification): LayerSpecification {
  return labelsUnderAreas.has(layer.id) ? { ...layer, minzoom: namesReturn } : layer
}
