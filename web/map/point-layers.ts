import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { besideSymbol, namePaint } from './cluster-layers.ts'
import { imagePrefix } from './image-name.ts'
import type { MapContent } from './map-handle.ts'
import type { PointOverlay } from './overlays.ts'
import { detailZoom, fonts, type StyleContext } from './style-context.ts'

/** More objects than this in a layer are drawn smaller and named later. */
const denseCount = 300

const isIn = (input: ExpressionSpecification, values: readonly (string | number)[]): ExpressionSpecification => [
  'in',
  input,
  ['literal', [...values]],
]

/** Which features of a dataset's tiles are in the list now. */
function tileFilter({ dataset, layers }: PointOverlay, content: MapContent): FilterSpecification {
  const on = layers.map(({ id }) => id).filter((id) => content.layersOn.has(id))
  const isOn = isIn(['get', 'layer'], on)
  if (!content.filtered) return isOn
  const ids = content.items.filter((item) => item.dataset === dataset.id).map(({ featureId }) => featureId)
  return ['all', isOn, isIn(['id'], ids)]
}

/** What the layers of a dataset's tiles have in common. */
const tileLayer = (overlay: PointOverlay, { content }: StyleContext) =>
  ({ type: 'symbol', source: overlay.dataset.id, minzoom: detailZoom, filter: tileFilter(overlay, content) }) as const

/** Objects with a known position, each with its own symbol. */
export function pointSymbols(overlay: PointOverlay, context: StyleContext): LayerSpecification {
  return {
    id: `points:${overlay.dataset.id}`,
    ...tileLayer(overlay, context),
    'source-layer': overlay.tiles.layer,
    metadata: { legend: overlay.layers.map(({ id }) => id) },
    layout: {
      'icon-image': ['concat', imagePrefix('symbol', context.theme), ['get', 'layer'], '|', variant(overlay, context.content)],
      'icon-size': symbolSize(overlay),
      'icon-overlap': 'always',
      'icon-padding': 0,
      'symbol-sort-key': ['case', isDense(overlay), 0, 1],
    },
  }
}

/** Their names, where there is room. */
export function pointNames(overlay: PointOverlay, context: StyleContext): LayerSpecification {
  return {
    id: `names:${overlay.dataset.id}`,
    ...tileLayer(overlay, context),
    'source-layer': overlay.tiles.layer,
    metadata: { legend: overlay.layers.map(({ id }) => id) },
    layout: { ...nameLayout(overlay), 'text-field': nameText(overlay, ['get', 'name']) },
    paint: namePaint(context),
  }
}

const nearLegend = ({ layers }: PointOverlay) => [...layers.filter(({ near }) => near > 0).map(({ id }) => id), 'near']
const nearVisibility = ({ content }: StyleContext) => (content.nearOn ? 'visible' : 'none')

/** Objects of which only a neighbour is known: hollow, and below the others. */
export function nearSymbols(overlay: PointOverlay, context: StyleContext): readonly LayerSpecification[] {
  const { nearLayer } = overlay.tiles
  if (!nearLayer) return []
  return [
    {
      id: `near:${overlay.dataset.id}`,
      ...tileLayer(overlay, context),
      'source-layer': nearLayer,
      metadata: { legend: nearLegend(overlay) },
      layout: {
        visibility: nearVisibility(context),
        'icon-image': ['concat', imagePrefix('symbol', context.theme), ['get', 'layer'], '|near'],
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
    },
  ]
}

/** Their names, with words that say how sure the place is. */
export function nearNames(overlay: PointOverlay, context: StyleContext): readonly LayerSpecification[] {
  const { nearLayer } = overlay.tiles
  if (!nearLayer) return []
  return [
    {
      id: `near-names:${overlay.dataset.id}`,
      ...tileLayer(overlay, context),
      'source-layer': nearLayer,
      metadata: { legend: nearLegend(overlay) },
      layout: { visibility: nearVisibility(context), ...nameLayout(overlay), 'text-field': nearText(context) },
      paint: namePaint(context),
    },
  ]
}

/** The tiles do not say what is a demonstration; the list does. */
function variant({ dataset }: PointOverlay, { items }: MapContent): ExpressionSpecification | string {
  const ids = items.filter((item) => item.dataset === dataset.id && item.demonstration).map(({ featureId }) => featureId)
  return ids.length === 0 ? 'solid' : ['case', isIn(['id'], ids), 'demonstration', 'solid']
}

function isDense({ layers }: PointOverlay): ExpressionSpecification {
  const dense = layers.filter(({ count }) => count > denseCount)
  return isIn(
    ['get', 'layer'],
    dense.map(({ id }) => id),
  )
}

function symbolSize(overlay: PointOverlay): ExpressionSpecification {
  const dense = isDense(overlay)
  return ['interpolate', ['linear'], ['zoom'], detailZoom, ['case', dense, 0.68, 1], 16, ['case', dense, 0.9, 1.1]]
}

const nameText = (overlay: PointOverlay, name: ExpressionSpecification): ExpressionSpecification => [
  'step',
  ['zoom'],
  ['case', isDense(overlay), '', name],
  14.5,
  name,
]

const nameLayout = (overlay: PointOverlay) =>
  ({
    ...besideSymbol,
    'text-size': ['interpolate', ['linear'], ['zoom'], detailZoom, 13, 16, 14.5],
    'text-radial-offset': ['case', isDense(overlay), 1.15, 1.5],
    'symbol-sort-key': ['case', isDense(overlay), 1, 0],
  }) satisfies NonNullable<SymbolLayerSpecification['layout']>

function nearText({ words, colours }: StyleContext): ExpressionSpecification {
  const remark = {
    'text-font': ['literal', fonts.italic] satisfies ExpressionSpecification,
    'font-scale': 0.88,
    'text-color': colours.textQuiet,
  }
  return ['format', ['get', 'name'], {}, '\n', {}, words.nearTag, remark]
}
