import type { Feature, FeatureCollection, Point } from 'geojson'
import type { SymbolVariant } from '../symbol/symbol-parts.ts'
import { imageName } from './image-name.ts'
import type { MapContent, MapItem, MapTheme, Position } from './map-handle.ts'

/** An object with the place where its symbol is drawn. */
export interface PlacedItem {
  readonly item: MapItem
  readonly at: Position
  readonly isNear: boolean
}

/** Objects that have a symbol now: their layer is on, and they have a position or an allowed neighbour. */
export function placedItems({ items, layersOn, nearOn }: MapContent): readonly PlacedItem[] {
  return items.filter(({ layer }) => layersOn.has(layer)).flatMap((item) => placeItem(item, nearOn) ?? [])
}

function placeItem(item: MapItem, nearOn: boolean): PlacedItem | undefined {
  if (item.position) return { item, at: item.position, isNear: false }
  return item.near && nearOn ? { item, at: item.near, isNear: true } : undefined
}

/** Which drawing of its layer's symbol an object gets. */
function variantOf({ item, isNear }: PlacedItem): SymbolVariant {
  if (isNear) return 'near'
  return item.demonstration ? 'demonstration' : 'solid'
}

const pointFeature = (at: Position, properties: Feature['properties']): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...at] },
})
const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** Every object as a point, with the colour that a counted ring needs and the image that a lone symbol needs. */
export function itemFeatures(placed: readonly PlacedItem[], colourOf: (layer: string) => string, theme: MapTheme): FeatureCollection {
  return collection(
    placed.map((each) => {
      const { key, name, layer } = each.item
      const image = imageName({ kind: 'symbol', theme, layer, variant: variantOf(each) })
      return pointFeature(each.at, { key, name, layer, image, tally: tallyName(colourOf(layer), each.isNear) })
    }),
  )
}

/** Name of a ring's count of one colour, for known or for near objects. */
export const tallyName = (colour: string, isNear: boolean): string => (isNear ? `near-${colour}` : colour)

/** About one metre: closer than that, symbols cover one another at every zoom. */
const sameSpot = ([longitude, latitude]: Position) => `${longitude.toFixed(5)} ${latitude.toFixed(5)}`

/** Objects by the spot that they stand on. */
export function spotsOf(placed: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  return [...Map.groupBy(placed, ({ at }) => sameSpot(at)).values()]
}

/** Objects that stand on exactly one spot with others. */
export function sharedSpots(placed: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  return spotsOf(placed).filter((group) => group.length > 1)
}

/** A point with a number for every spot that several objects share, but for the spot that the chosen object covers. */
export function spotFeatures(placed: readonly PlacedItem[], selected: string | null): FeatureCollection {
  const spots = sharedSpots(placed).filter((group) => group.every(({ item }) => item.key !== selected))
  return collection(spots.flatMap((group) => (group[0] ? [pointFeature(group[0].at, { count: group.length })] : [])))
}

/** The chosen object alone; nothing when it has no place. */
export function selectedFeatures({ items, selected }: MapContent, theme: MapTheme): FeatureCollection {
  const item = items.find(({ key }) => key === selected)
  const placed = item && placeItem(item, true)
  if (!placed) return collection([])
  const variant = placed.isNear ? 'selected-near' : 'selected'
  const image = imageName({ kind: 'symbol', theme, layer: placed.item.layer, variant })
  return collection([pointFeature(placed.at, { key: placed.item.key, name: placed.item.name, image, near: placed.isNear })])
}

/** Whether no zoom can part the points: they stand within about a metre of one another. */
export function isOneSpot(points: readonly Feature[]): boolean {
  const spots = points.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
  return new Set(spots.map(([longitude = 0, latitude = 0]) => sameSpot([longitude, latitude]))).size === 1
}
