import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { type ValueClass, valueClasses } from './class-breaks.ts'
import { imageName } from './image-name.ts'
import type { AreaValue, MapContent } from './map-handle.ts'
import type { AreaOverlay } from './overlays.ts'
import { sequentialColours } from './sequential-scale.ts'
import type { StyleContext } from './style-context.ts'

/** Classes of a dataset's figures, over all slices, so that two dates can be compared by colour. */
export function areaClasses(values: readonly AreaValue[] | undefined): readonly ValueClass[] {
  return valueClasses((values ?? []).flatMap(({ value }) => value ?? []))
}

const isOn = (overlay: AreaOverlay, content: MapContent) => content.layersOn.has(overlay.layer.id)
const visibility = (shown: boolean) => (shown ? 'visible' : 'none')

/** Municipalities without a figure are hatched; those with one are filled on top. Sea is drawn over both. */
export function areaLayers(overlay: AreaOverlay, context: StyleContext): readonly LayerSpecification[] {
  const shown = visibility(isOn(overlay, context.content))
  const metadata = { legend: [overlay.layer.id] }
  return [
    {
      id: `no-value:${overlay.dataset.id}`,
      type: 'fill',
      source: 'basemap',
      'source-layer': 'municipality',
      metadata,
      layout: { visibility: shown },
      paint: { 'fill-pattern': imageName({ kind: 'hatch', theme: context.theme }) },
    },
    {
      id: `areas:${overlay.dataset.id}`,
      type: 'fill',
      source: overlay.dataset.id,
      'source-layer': overlay.tiles.layer,
      metadata,
      layout: { visibility: shown },
      filter: ['all', inSlice(overlay, context.content), ['has', overlay.areas.valueField]],
      paint: { 'fill-color': classColour(overlay, context) },
    },
    {
      id: `area-edges:${overlay.dataset.id}`,
      type: 'line',
      source: 'basemap',
      'source-layer': 'municipality',
      metadata,
      layout: { visibility: shown, 'line-join': 'round' },
      paint: { 'line-color': context.colours.areaEdge, 'line-width': 1.2 },
    },
    ...chosenEdges(overlay, context),
  ]
}

/** The chosen area has a strong edge in two tones, seen on every class. The sea covers what runs over water. */
function chosenEdges(overlay: AreaOverlay, { colours, content }: StyleContext): readonly LayerSpecification[] {
  const item = content.items.find(({ key }) => key === content.selected)
  const id = item?.dataset === overlay.dataset.id ? item.featureId : -1
  const edge = (name: string, colour: string, width: number): LayerSpecification => ({
    id: `${name}:${overlay.dataset.id}`,
    type: 'line',
    source: overlay.dataset.id,
    'source-layer': overlay.tiles.layer,
    metadata: { legend: [overlay.layer.id] },
    layout: { 'line-join': 'round', visibility: visibility(isOn(overlay, content)) },
    filter: ['all', inSlice(overlay, content), ['==', ['id'], id]],
    paint: { 'line-color': colour, 'line-width': width },
  })
  return [edge('chosen-casing', colours.surface, 8), edge('chosen-edge', colours.accent, 4)]
}

/** Whether a feature belongs to the chosen slice. With none chosen, none does. */
function inSlice(overlay: AreaOverlay, { slices }: MapContent): ExpressionSpecification {
  const slice = slices[overlay.dataset.id]
  const parts = overlay.areas.sliceFields.map((name): ExpressionSpecification => ['to-string', ['get', name]])
  const [first, ...rest] = parts
  if (!first) return ['literal', true]
  const joined: ExpressionSpecification = ['concat', first, ...rest.flatMap((part) => ['|', part])]
  return ['==', joined, slice ?? 'no slice is chosen']
}

function classColour(overlay: AreaOverlay, { content, theme }: StyleContext): ExpressionSpecification {
  const classes = areaClasses(content.values?.[overlay.dataset.id])
  const colours = sequentialColours(classes.length, theme)
  const steps = classes.slice(1).flatMap(({ from }, index) => [from, colours[index + 1] ?? ''])
  return ['step', ['to-number', ['get', overlay.areas.valueField]], colours[0] ?? '', ...steps]
}
