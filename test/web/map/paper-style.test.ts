import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { joinNumbers, paperStyle } from '../../../web/map/paper-style.ts'
import { sampleCatalogue, sampleContent, sampleItem } from './sample.ts'

test.each([
  [[3], '3'],
  [[5, 3], '3, 5'],
  [[1, 2], '1, 2'],
  [[8, 3, 6, 7, 5], '3, 5–8'],
  [[1, 2, 3, 9, 10, 11, 12], '1–3, 9–12'],
])('writes %j as %s', (numbers, expected) => {
  expect(joinNumbers(numbers)).toBe(expected)
})

const input = {
  catalogue: sampleCatalogue,
  content: { ...sampleContent, items: [...sampleContent.items, sampleItem('schools/d')] },
  language: 'sv',
  tiles: { base: 'https://example.org', mode: 'server', release: sampleCatalogue.release },
  reducedMotion: true,
} as const

const marksOf = (style: ReturnType<typeof paperStyle>) => {
  const { marks } = style.sources
  return marks?.type === 'geojson' && typeof marks.data === 'object' && 'features' in marks.data ? marks.data.features : []
}

test('without numbers it is the light map', () => {
  const style = paperStyle(input, new Map())

  expect(validateStyleMin(style)).toEqual([])
  expect(style.sources.marks).toBeUndefined()
})

test('with numbers, objects stand alone, and those on one spot share a mark', () => {
  const numbers = new Map(input.content.items.map(({ key }, index) => [key, index + 1]))
  const style = paperStyle(input, numbers)

  expect(validateStyleMin(style)).toEqual([])
  expect(marksOf(style).map(({ properties }) => properties)).toEqual([
    { image: 'symbol|light|schools/school|solid', label: '1, 4' },
    { image: 'symbol|light|schools/preschool|near', label: '2' },
    { image: 'symbol|light|aids|demonstration', label: '3' },
  ])
})
