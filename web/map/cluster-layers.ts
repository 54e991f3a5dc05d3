import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { imagePrefix } from './image-name.ts'
import { itemFeatures, type PlacedItem, tallyName } from './item-features.ts'
import { pointOverlays } from './overlays.ts'
import { detailZoom, fonts, type StyleContext } from './style-context.ts'

/** Colours that symbols may have, in the order in which a ring shows them. */
export const ringColours = [
  'blue',
  'teal',
  'green',
  'orange',
  'red',
  'pink',
  'purple',
  'brown',
  'slate',
] as const satisfies readonly SymbolEntry['colour'][]

/** The counts that a ring is split by: for each colour the known, then the near. */
const tallies = ringColours.flatMap((colour) => [tallyName(colour, false), tallyName(colour, true)])

/** Objects as points that MapLibre gathers into clusters, counted by colour. */
export function clusterSource(placed: readonly PlacedItem[], { catalogue, theme }: StyleContext): GeoJSONSourceSpecification {
  const layers = pointOverlays(catalogue).flatMap((overlay) => overlay.layers)
  const colours = new Map(layers.map(({ id, symbol }) => [id, symbol.colour]))
  return {
    type: 'geojson',
    data: itemFeatures(placed, (layer) => colours.get(layer) ?? 'slate', theme),
    cluster: true,
    clusterRadius: 58,
    clusterMaxZoom: detailZoom - 1,
    clusterProperties: Object.fromEntries(tallies.map((tally) => [tally, ['+', ['case', ['==', ['get', 'tally'], tally], 1, 0]]])),
  }
}

const isCluster: ExpressionSpecification = ['has', 'point_count']

/** Ring sizes: more objects, a larger ring, so that weight is seen before the number is read. */
const sizes = { few: 36, some: 42, many: 50 } as const
const bySize = (few: number, some: number, many: number): ExpressionSpecification => [
  'step',
  ['get', 'point_count'],
  few,
  10,
  some,
  100,
  many,
]

/** The split in 24ths, rounded up so that nothing vanishes: few different images for many different clusters. */
const splitText: ExpressionSpecification = [
  'concat',
  ...tallies.flatMap((tally, index): (ExpressionSpecification | string)[] => {
    const share: ExpressionSpecification = ['ceil', ['/', ['*', 24, ['get', tally]], ['get', 'point_count']]]
    return index === 0 ? [['to-string', share]] : [',', ['to-string', share]]
  }),
]

const legendOf = ({ catalogue }: StyleContext) => pointOverlays(catalogue).flatMap(({ layers }) => layers.map(({ id }) => id))

const lone = { type: 'symbol', source: 'items', maxzoom: detailZoom, filter: ['!', isCluster] } satisfies Partial<LayerSpecification>

/** Below the detail zoom: lone objects as symbols, others as counted rings split by colour. */
export function clusterLayers(context: StyleContext): readonly LayerSpecification[] {
  const symbols: LayerSpecification = {
    id: 'lone',
    ...lone,
    metadata: { legend: legendOf(context) },
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.82, 11, 1],
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  }
  return [symbols, countedRings(context)]
}

/** Names of lone objects. A layer of their own, so that they keep clear of every symbol. */
export function loneNames(context: StyleContext): LayerSpecification {
  return {
    id: 'lone-names',
    ...lone,
    minzoom: 11,
    metadata: { legend: legendOf(context) },
    layout: { 'text-field': ['get', 'name'], 'text-size': 13, ...besideSymbol },
    paint: namePaint(context),
  }
}

/** Names stand right of their symbol where there is room, else left, below or above it. */
export const besideSymbol = {
  'text-font': fonts.regular,
  'text-max-width': 9,
  'text-line-height': 1.1,
  'text-padding': 1,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 1.5,
  'text-justify': 'auto',
} satisfies NonNullable<SymbolLayerSpecification['layout']>

export const namePaint = ({ colours }: StyleContext): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': colours.text,
  'text-halo-color': colours.textHalo,
  'text-halo-width': 1.7,
  'text-halo-blur': 0.2,
})

function countedRings(context: StyleContext): LayerSpecification {
  return {
    id: 'rings',
    type: 'symbol',
    source: 'items',
    maxzoom: detailZoom,
    filter: isCluster,
    metadata: { legend: legendOf(context) },
    layout: {
      'icon-image': [
        'concat',
        imagePrefix('ring', context.theme),
        ['to-string', bySize(sizes.few, sizes.some, sizes.many)],
        '|',
        splitText,
      ],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.84, 9, 1],
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['to-string', ['get', 'point_count']],
      'text-font': fonts.semibold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, bySize(13, 14, 15), 9, bySize(15, 16, 17)],
      'text-overlap': 'always',
      'text-padding': 0,
      'symbol-sort-key': ['get', 'point_count'],
    },
    paint: { 'text-color': context.colours.text },
  }
}
