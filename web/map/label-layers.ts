import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColours } from './map-colours.ts'
import { fonts } from './style-context.ts'

const basemap = { source: 'basemap', type: 'symbol' } as const

/** Names of small things on the ground: names of objects go before them. */
export function minorLabelLayers(colours: MapColours): readonly LayerSpecification[] {
  return [natureNames(colours), localityNames(colours, { id: 'village-name', ranks: [4], minzoom: 11 })]
}

/** Names by which people find their way: they go before names of objects. The last has the first right to its place. */
export function majorLabelLayers(colours: MapColours): readonly LayerSpecification[] {
  return [
    localityNames(colours, { id: 'small-town-name', ranks: [3], minzoom: 9.5 }),
    waterNames(colours),
    municipalityNames(colours),
    localityNames(colours, { id: 'middle-town-name', ranks: [2], minzoom: 8.4 }),
    townDots(colours),
    localityNames(colours, { id: 'town-name', ranks: [1], minzoom: 6 }),
  ]
}

/** Layers that repeat what figures on the municipalities say; from afar those speak alone. */
export const labelsUnderAreas: ReadonlySet<string> = new Set(['municipality-name', 'middle-town-name', 'town-dot', 'town-name'])

function natureNames(colours: MapColours): LayerSpecification {
  return {
    id: 'nature-name',
    ...basemap,
    'source-layer': 'nature',
    minzoom: 12,
    layout: { 'text-field': ['get', 'name'], 'text-font': fonts.italic, 'text-size': 12.5, 'text-max-width': 7, 'text-padding': 12 },
    paint: { 'text-color': colours.textNature, 'text-halo-color': colours.textHalo, 'text-halo-width': 1.4 },
  }
}

/** Seas, in italics and widely set as on a chart. */
function waterNames(colours: MapColours): LayerSpecification {
  return {
    id: 'water-name',
    type: 'symbol',
    source: 'waters',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts.italic,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, ['case', ['get', 'large'], 14, 11], 11, ['case', ['get', 'large'], 22, 18]],
      'text-letter-spacing': 0.18,
      'text-max-width': 12,
    },
    paint: { 'text-color': colours.textWater, 'text-halo-color': colours.waterHalo, 'text-halo-width': 1 },
  }
}

/** Areas are spoken in spaced capitals, points in ordinary letters, so that Ronneby the town is not Ronneby the municipality. */
function municipalityNames(colours: MapColours): LayerSpecification {
  return {
    id: 'municipality-name',
    ...basemap,
    'source-layer': 'municipality_name',
    minzoom: 7.6,
    maxzoom: 11,
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': fonts.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 10.5, 15],
      'text-letter-spacing': 0.22,
      'text-max-width': 9,
      'text-padding': 6,
    },
    paint: { 'text-color': colours.textQuiet, 'text-halo-color': colours.textHalo, 'text-halo-width': 1.2 },
  }
}

/** A town is a dot from afar; closer it is a place, and the name lies over it. */
function townDots(colours: MapColours): LayerSpecification {
  return {
    id: 'town-dot',
    type: 'circle',
    source: 'basemap',
    'source-layer': 'locality',
    maxzoom: 10.5,
    filter: ['==', ['get', 'rank'], 1],
    paint: { 'circle-radius': 2.6, 'circle-color': colours.text, 'circle-stroke-color': colours.textHalo, 'circle-stroke-width': 1.4 },
  }
}

interface LocalityNames {
  readonly id: string
  readonly ranks: readonly number[]
  readonly minzoom: number
}

function localityNames(colours: MapColours, { id, ranks, minzoom }: LocalityNames): SymbolLayerSpecification {
  const isLarge = ranks.includes(1)
  return {
    id,
    ...basemap,
    'source-layer': 'locality',
    minzoom,
    filter: ['in', ['get', 'rank'], ['literal', [...ranks]]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': isLarge ? fonts.semibold : fonts.regular,
      'text-size': nameSize(ranks),
      'text-max-width': 8,
      'text-padding': 2,
      'symbol-sort-key': ['-', 0, ['get', 'population']],
      ...nameAnchors,
    },
    paint: {
      'text-color': isLarge ? colours.text : colours.textQuiet,
      'text-halo-color': colours.textHalo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.3,
    },
  }
}

type AnchorOffsets = (string | [number, number])[]

/** Close to the dot: right, below, above. Offsets in ems. */
const closeBy: AnchorOffsets = ['left', [0.55, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]]
/** Around a counted ring on the town. None runs wholly to the left: at the edge of a screen it would be cut. */
const aroundRing: AnchorOffsets = [
  'left',
  [1.9, 0],
  'top',
  [0, 1.7],
  'bottom',
  [0, -1.7],
  'top-left',
  [1.3, 1.2],
  'bottom-left',
  [1.3, -1.2],
  'left',
  [3.3, 0],
]
const furtherOff: AnchorOffsets = ['top', [0, 2.2], 'bottom', [0, -2.2], 'top-right', [-1.3, 1.2], 'bottom-right', [-1.3, -1.2]]

const nameAnchors: SymbolLayerSpecification['layout'] = {
  'text-variable-anchor-offset': [...closeBy, ...aroundRing, ...furtherOff],
  'text-justify': 'auto',
}

function nameSize(ranks: readonly number[]): ExpressionSpecification {
  if (ranks.includes(1)) return ['interpolate', ['linear'], ['zoom'], 7, bySize(13, 15), 11, bySize(18, 21), 15, bySize(22, 25)]
  if (ranks.includes(2)) return ['interpolate', ['linear'], ['zoom'], 8, 12, 13, 17, 16, 19]
  return ['interpolate', ['linear'], ['zoom'], 9, 12, 13, 15, 16, 17]
}

/** The largest towns are set a little larger. */
const bySize = (size: number, largest: number): ExpressionSpecification => ['step', ['get', 'population'], size, 15_000, largest]
