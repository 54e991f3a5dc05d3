import { expect, test } from 'vitest'
import { isOneSpot, itemFeatures, placedItems, selectedFeatures, sharedSpots, spotFeatures } from '../../../web/map/item-features.ts'
import { sampleContent, sampleItem } from './sample.ts'

const keys = (placed: ReturnType<typeof placedItems>) => placed.map(({ item }) => item.key)

test('places objects whose layer is on, near ones only when they are wanted', () => {
  expect(keys(placedItems(sampleContent))).toEqual(['schools/a', 'schools/b', 'aids/c'])
  expect(keys(placedItems({ ...sampleContent, nearOn: false }))).toEqual(['schools/a', 'aids/c'])
  expect(keys(placedItems({ ...sampleContent, layersOn: new Set(['aids']) }))).toEqual(['aids/c'])
})

test('leaves out what has neither position nor neighbour', () => {
  expect(placedItems({ ...sampleContent, items: [sampleItem('schools/x', { position: null })] })).toEqual([])
})

test('never counts a near object as a known one', () => {
  const { features } = itemFeatures(placedItems(sampleContent), () => 'blue', 'light')

  expect(features.map(({ properties }) => [properties?.tally, properties?.image])).toEqual([
    ['blue', 'symbol|light|schools/school|solid'],
    ['near-blue', 'symbol|light|schools/preschool|near'],
    ['blue', 'symbol|light|aids|demonstration'],
  ])
})

test('finds objects on one spot, and not those a few metres away', () => {
  const items = [
    sampleItem('schools/a'),
    sampleItem('schools/b', { position: [15.500001, 56.200001] }),
    sampleItem('schools/c', { position: [15.5002, 56.2] }),
  ]
  const placed = placedItems({ ...sampleContent, items })

  expect(sharedSpots(placed).map(keys)).toEqual([['schools/a', 'schools/b']])
  expect(spotFeatures(placed, null).features.map(({ properties }) => properties)).toEqual([{ count: 2 }])
  expect(spotFeatures(placed, 'schools/b').features).toEqual([])
})

test('knows whether a cluster can part', () => {
  const points = (items: ReturnType<typeof placedItems>) => itemFeatures(items, () => 'blue', 'light').features
  const together = placedItems({ ...sampleContent, items: [sampleItem('schools/a'), sampleItem('schools/b')] })

  expect(isOneSpot(points(together))).toBe(true)
  expect(isOneSpot(points(placedItems(sampleContent)))).toBe(false)
})

test('lifts the chosen object, and says so when its place is only near', () => {
  const chosen = (selected: string | null) =>
    selectedFeatures({ ...sampleContent, selected }, 'dark').features.map(({ properties }) => properties)

  expect(chosen('schools/a')).toEqual([{ key: 'schools/a', name: 'schools/a', image: 'symbol|dark|schools/school|selected', near: false }])
  expect(chosen('schools/b')).toEqual([
    { key: 'schools/b', name: 'schools/b', image: 'symbol|dark|schools/preschool|selected-near', near: true },
  ])
  expect(chosen('schools/gone')).toEqual([])
  expect(chosen(null)).toEqual([])
})
