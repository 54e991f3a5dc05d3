import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { detailZoom, fonts, type StyleContext } from './style-context.ts'

/** Numbers on spots that several objects share. */
export function spotLayers({ colours, theme }: StyleContext): readonly LayerSpecification[] {
  return [
    {
      id: 'spots',
      type: 'symbol',
      source: 'spots',
      minzoom: detailZoom,
      layout: {
        'icon-image': `badge|${theme}|`,
        'icon-offset': [12, -12],
        'icon-overlap': 'always',
        'text-field': ['to-string', ['get', 'count']],
        'text-font': fonts.semibold,
        'text-size': 12,
        'text-offset': [1, -1],
        'text-overlap': 'always',
        'text-padding': 0,
      },
      paint: { 'text-color': colours.surface },
    },
  ]
}

/** The chosen object above everything else, larger and named. */
export function selectionLayers(context: StyleContext): readonly LayerSpecification[] {
  const { colours, words } = context
  const remark: ExpressionSpecification = ['case', ['get', 'near'], `\n${words.nearTag}`, '']
  return [
    {
      id: 'selected',
      type: 'symbol',
      source: 'selected',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': 1.32,
        'icon-overlap': 'always',
        'text-field': ['format', ['get', 'name'], {}, remark, { 'text-font': ['literal', fonts.italic], 'font-scale': 0.85 }],
        'text-font': fonts.semibold,
        'text-size': 15,
        'text-max-width': 11,
        'text-line-height': 1.15,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.75,
        'text-overlap': 'always',
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.textHalo, 'text-halo-width': 2.4 },
    },
  ]
}
