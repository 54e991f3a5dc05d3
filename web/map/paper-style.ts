import type { Feature, Point } from 'geojson'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { imageName } from './image-name.ts'
import { placedItems, spotsOf } from './item-features.ts'
import { mapColours } from './map-colours.ts'
import type { MapContent } from './map-handle.ts'
import { mapStyle, type StyleInput } from './style.ts'
import { fonts } from './style-context.ts'

const theme = 'light'

/** The style for paper, always the light one. With numbers, each object stands by itself with its number in the list. */
export function paperStyle(input: Omit<StyleInput, 'theme'>, numbers: ReadonlyMap<string, number>): StyleSpecification {
  if (numbers.size === 0) return mapStyle({ ...input, theme })
  const chosen = input.content.items.filter(({ key }) => key === input.content.selected)
  const ground = mapStyle({ ...input, theme, content: { ...input.content, items: chosen, filtered: true } })
  const source = { type: 'geojson', data: { type: 'FeatureCollection', features: markFeatures(input.content, numbers) } } as const
  return { ...ground, sources: { ...ground.sources, marks: source }, layers: [...ground.layers, markLayer()] }
}

/** One mark for every spot: the symbol of the first object there, and the numbers of all. */
function markFeatures(content: MapContent, numbers: ReadonlyMap<string, number>): Feature<Point>[] {
  const placed = placedItems(content).filter(({ item }) => numbers.has(item.key))
  return spotsOf(placed).flatMap((spot) => {
    const [first] = spot
    if (!first) return []
    const variant = first.isNear ? 'near' : first.item.demonstration ? 'demonstration' : 'solid'
    const image = imageName({ kind: 'symbol', theme, layer: first.item.layer, variant })
    const label = joinNumbers(spot.flatMap(({ item }) => numbers.get(item.key) ?? []))
    return [{ type: 'Feature', properties: { image, label }, geometry: { type: 'Point', coordinates: [...first.at] } }]
  })
}

/** "3, 5–8": numbers that follow on each other are written as a span. */
export function joinNumbers(numbers: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else spans.push([number, number])
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ')
}

function markLayer(): LayerSpecification {
  return {
    id: 'marks',
    type: 'symbol',
    source: 'marks',
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': 0.65,
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['get', 'label'],
      'text-font': fonts.semibold,
      'text-size': 13,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'bottom-left', 'top-left', 'bottom-right', 'top-right'],
      'text-radial-offset': 0.85,
      'text-padding': 0,
      // A number that is missing is worse than one that touches another.
      'text-overlap': 'cooperative',
      'text-optional': false,
    },
    paint: { 'text-color': '#000000', 'text-halo-color': mapColours[theme].surface, 'text-halo-width': 2 },
  }
}
