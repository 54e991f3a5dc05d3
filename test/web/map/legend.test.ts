import { expect, test } from 'vitest'
import { legendEntries } from '../../../web/map/legend.ts'
import { sampleCatalogue, sampleContent, sampleStyle } from './sample.ts'

const options = { layersOn: sampleContent.layersOn, language: 'sv', theme: 'light', values: sampleContent.values ?? {} } as const
const entries = legendEntries(sampleCatalogue, options)

function legendOf(metadata: unknown): readonly unknown[] {
  return typeof metadata === 'object' && metadata !== null && 'legend' in metadata && Array.isArray(metadata.legend) ? metadata.legend : []
}

test('explains exactly what the style draws', () => {
  const drawn = new Set(sampleStyle().layers.flatMap(({ metadata }) => legendOf(metadata)))
  const explained = new Set(entries.map(({ id }) => id).filter((id) => id !== 'cluster' && id !== 'demonstration'))

  expect(explained).toEqual(drawn)
})

test('every overlay in the style says which entries explain it', () => {
  const overlays = sampleStyle().layers.filter(
    (layer) => 'source' in layer && ['schools', 'aids', 'broadband', 'items'].includes(layer.source),
  )

  expect(overlays.length).toBeGreaterThan(10)
  expect(overlays.filter(({ metadata }) => legendOf(metadata).length === 0)).toEqual([])
})

test('leaves out what is not on the map', () => {
  expect(entries.map(({ id }) => id)).not.toContain('invoices')
})

test('gives the classes of an area layer in the colours of the style, with a pattern for no figure', () => {
  const area = entries.find((entry) => entry.kind === 'area')
  const fill = sampleStyle().layers.find(({ id }) => id === 'areas:broadband')

  expect(area?.classes.map(({ label }) => label)).toEqual([
    '30 till 40\u00a0%',
    '40 till 50\u00a0%',
    '50 till 60\u00a0%',
    '60 till 70\u00a0%',
    '70 till 80\u00a0%',
    '80 till 90\u00a0%',
    'Uppgift saknas',
  ])
  expect(area?.classes.map(({ pattern }) => pattern)).toEqual([...Array(6).fill('none'), 'hatch'])
  for (const { colour, pattern } of area?.classes ?? []) expect(pattern === 'hatch' || JSON.stringify(fill).includes(colour)).toBe(true)
})

test('explains a sign only when a layer in view uses it', () => {
  const signs = (layersOn: ReadonlySet<string>) =>
    legendEntries(sampleCatalogue, { ...options, layersOn }).flatMap((entry) => (entry.kind === 'sign' ? [entry.id] : []))

  expect(signs(new Set())).toEqual([])
  expect(signs(new Set(['schools/school']))).toEqual(['cluster'])
  expect(signs(new Set(['schools/preschool', 'aids']))).toEqual(['near', 'demonstration', 'cluster'])
})
