import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { areaClasses } from './area-layers.ts'
import { inkOn } from './contrast.ts'
import type { AreaOverlay } from './overlays.ts'
import { sequentialColours } from './sequential-scale.ts'
import { fonts, type StyleContext } from './style-context.ts'
import { valueWriter } from './value-writer.ts'

/** A municipality's figure in the chosen slice, as it is written. */
interface AreaLabel {
  readonly code: string
  readonly text: string
  readonly ink: string
  readonly ground: string
}

/** Black and white: between them, one is read on every colour. */
export const areaInks = ['#000000', '#ffffff'] as const

/** Figures on the municipalities, each once, at the place where the municipality's name stands. */
export function areaLabelLayer(overlay: AreaOverlay, context: StyleContext): LayerSpecification {
  const { colours, content, words } = context
  const labels = areaLabels(overlay, context)
  const pick = (key: 'text' | 'ink' | 'ground', otherwise: string): ExpressionSpecification => [
    'coalesce',
    ['get', ['get', 'code'], ['literal', Object.fromEntries(labels.map((label) => [label.code, label[key]]))]],
    otherwise,
  ]
  return {
    id: `area-values:${overlay.dataset.id}`,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'municipality_name',
    metadata: { legend: [overlay.layer.id] },
    layout: {
      visibility: content.layersOn.has(overlay.layer.id) ? 'visible' : 'none',
      'text-field': ['format', ['get', 'name'], { 'font-scale': 0.78 }, '\n', {}, pick('text', words.noValue), {}],
      'text-font': fonts.semibold,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 14, 8, 18, 11, 26],
      'text-line-height': 1.1,
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 0.5,
    },
    paint: {
      'text-color': ['to-color', pick('ink', colours.text)],
      'text-halo-color': ['to-color', pick('ground', colours.hatchGround)],
      'text-halo-width': 1.8,
    },
  }
}

/** What is written on each municipality that has a figure, in an ink that is read on its colour. */
function areaLabels(overlay: AreaOverlay, { content, language, theme }: StyleContext): readonly AreaLabel[] {
  const { id } = overlay.dataset
  const write = valueWriter(overlay.dataset, language)
  const values = content.values?.[id]
  const classes = areaClasses(values)
  const fills = sequentialColours(classes.length, theme)
  return (values ?? []).flatMap(({ code, slice, value }) => {
    if (value === null || slice !== content.slices[id]) return []
    const ground = fills[classes.findLastIndex(({ from }) => value >= from)] ?? fills[0] ?? ''
    return [{ code, text: write(value), ink: inkOn(ground, areaInks), ground }]
  })
}
