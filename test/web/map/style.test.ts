import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { sampleItem, sampleStyle } from './sample.ts'

const layerOf = (style: ReturnType<typeof sampleStyle>, id: string) => style.layers.find((layer) => layer.id === id)

test.each(['light', 'dark'] as const)('is a valid style in the %s theme', (theme) => {
  expect(validateStyleMin(sampleStyle({}, { theme }))).toEqual([])
})

test.each(['sv', 'en'] as const)('is valid with everything chosen and filtered, in %s', (language) => {
  const style = sampleStyle({ filtered: true, selected: 'schools/b', nearOn: false }, { language, reducedMotion: true })

  expect(validateStyleMin(style)).toEqual([])
})

test('is valid with nothing to show', () => {
  const style = sampleStyle({ items: [], layersOn: new Set(), slices: {}, values: {} })

  expect(validateStyleMin(style)).toEqual([])
})

test('asks nobody but the tile server for anything', () => {
  const { glyphs, sprite, sources } = sampleStyle()

  expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined })
  expect(Object.values(sources).flatMap((source) => ('tiles' in source ? source.tiles : []))).toEqual([
    'https://example.org/tiles/20260401-120000-00000000/basemap/{z}/{x}/{y}.mvt',
    'https://example.org/tiles/20260401-120000-00000000/schools/{z}/{x}/{y}.mvt',
    'https://example.org/tiles/20260401-120000-00000000/aids/{z}/{x}/{y}.mvt',
    'https://example.org/tiles/20260401-120000-00000000/broadband/{z}/{x}/{y}.mvt',
  ])
})

test('draws the sea over area fills, and names over the sea', () => {
  const order = sampleStyle().layers.map(({ id }) => id)
  const chosen = ['areas:broadband', 'sea', 'town-name', 'area-values:broadband', 'near:schools', 'points:schools', 'rings', 'selected']

  expect(order.filter((id) => chosen.includes(id))).toEqual(chosen)
})

test('narrows tiles by id only when the list is filtered', () => {
  const filters = [false, true].map((filtered) => {
    const layer = layerOf(sampleStyle({ filtered, items: [sampleItem('schools/a', { featureId: 7 })] }), 'points:schools')
    return layer && 'filter' in layer ? layer.filter : undefined
  })

  const isOn = ['in', ['get', 'layer'], ['literal', ['schools/school', 'schools/preschool']]]
  expect(filters).toEqual([isOn, ['all', isOn, ['in', ['id'], ['literal', [7]]]]])
})

test('hides near objects when they are switched off', () => {
  const visibility = [true, false].map((nearOn) => layerOf(sampleStyle({ nearOn }), 'near:schools')?.layout?.visibility)

  expect(visibility).toEqual(['visible', 'none'])
})

test('differs between two contents only where something differs, so that comparing them is cheap', () => {
  const before = sampleStyle()
  const after = sampleStyle({ selected: 'schools/a' })
  const changed = after.layers.filter((layer, index) => JSON.stringify(layer) !== JSON.stringify(before.layers[index]))

  expect(changed).toEqual([])
  expect(JSON.stringify(after.sources.selected)).not.toBe(JSON.stringify(before.sources.selected))
})
