import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapColours } from './map-colours.ts'

const basemap = { source: 'basemap' } as const

/** The lowest layers: nothing, sea, land. Area fills lie on top of these. */
export function groundLayers(colours: MapColours): readonly LayerSpecification[] {
  return [
    { id: 'beyond', type: 'background', paint: { 'background-color': colours.beyond } },
    { id: 'sea-ground', type: 'fill', source: 'extent', paint: { 'fill-color': colours.sea, 'fill-antialias': false } },
    { id: 'land', type: 'fill', ...basemap, 'source-layer': 'land', paint: { 'fill-color': colours.neighbour } },
    { id: 'municipality', type: 'fill', ...basemap, 'source-layer': 'municipality', paint: { 'fill-color': colours.land } },
    natureFill(colours),
  ]
}

function natureFill(colours: MapColours): LayerSpecification {
  return {
    id: 'nature',
    type: 'fill',
    ...basemap,
    'source-layer': 'nature',
    minzoom: 8,
    paint: { 'fill-color': colours.nature, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.55, 11, 0.9] },
  }
}

/** Borders, water and rails, above area fills. Water comes after borders and trims both to the shore. */
export function lineLayers(colours: MapColours): readonly LayerSpecification[] {
  return [...borderLayers(colours), natureEdge(colours), ...waterLayers(colours), ...railLayers(colours)]
}

function waterLayers(colours: MapColours): readonly LayerSpecification[] {
  return [
    { id: 'sea', type: 'fill', ...basemap, 'source-layer': 'sea', paint: { 'fill-color': colours.sea } },
    {
      id: 'river',
      type: 'line',
      ...basemap,
      'source-layer': 'river',
      minzoom: 9,
      maxzoom: 13,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.6, 13, 2] },
    },
    {
      id: 'lake',
      type: 'fill',
      ...basemap,
      'source-layer': 'lake',
      paint: { 'fill-color': colours.sea, 'fill-outline-color': colours.coast },
    },
    {
      id: 'coast',
      type: 'line',
      ...basemap,
      'source-layer': 'coast',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 12, 1, 16, 1.6] },
    },
  ]
}

function natureEdge(colours: MapColours): LayerSpecification {
  return {
    id: 'nature-edge',
    type: 'line',
    ...basemap,
    'source-layer': 'nature',
    minzoom: 11,
    paint: { 'line-color': colours.natureEdge, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 15, 1.5] },
  }
}

const fading: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 8, 0.75, 12, 0.75, 14, 0.35]

/** Thin with ties where trains carry people, thinner without. The source is good to zoom 10, so rails fade as one comes closer. */
function railLayers(colours: MapColours): readonly LayerSpecification[] {
  const rail = { type: 'line', ...basemap, 'source-layer': 'rail', minzoom: 8 } as const
  const isUsed: LayerSpecification & { type: 'line' } = {
    id: 'rail',
    ...rail,
    filter: ['in', ['get', 'status'], ['literal', ['passenger', 'freight']]],
    paint: { 'line-color': colours.rail, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.7, 13, 1.4], 'line-opacity': fading },
  }
  const ties: LayerSpecification = {
    id: 'rail-ties',
    ...rail,
    minzoom: 9,
    filter: ['==', ['get', 'status'], 'passenger'],
    paint: { 'line-color': colours.rail, 'line-width': 4.5, 'line-dasharray': [0.22, 2], 'line-opacity': fading },
  }
  return [isUsed, ties]
}

/** The county's border is a little stronger than those within it. */
function borderLayers(colours: MapColours): readonly LayerSpecification[] {
  const border = { type: 'line', ...basemap, 'source-layer': 'border', layout: { 'line-join': 'round' } } as const
  const isCounty: ExpressionSpecification = ['==', ['get', 'kind'], 'county']
  return [
    {
      id: 'border-band',
      ...border,
      filter: isCounty,
      paint: { 'line-color': colours.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 3, 12, 7], 'line-opacity': 0.16 },
    },
    {
      id: 'border',
      ...border,
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, ['case', isCounty, 1, 0.7], 12, ['case', isCounty, 1.8, 1.3]],
        'line-dasharray': [4, 2.5],
        'line-opacity': 0.85,
      },
    },
  ]
}
