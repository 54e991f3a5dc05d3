import type { Catalogue, DatasetEntry, LayerEntry, SymbolEntry } from '../../../data/model/catalogue.ts'
import type { MapContent, MapItem } from '../../../web/map/map-handle.ts'
import { mapStyle, type StyleInput } from '../../../web/map/style.ts'

const both = (text: string) => ({ sv: text, en: text })

const sampleSymbol: SymbolEntry = { shape: 'circle', colour: 'blue', mark: 'Sk', icon: { path: 'M1 1H14V14H1Z', size: 15 } }

const layer = (id: string, more: Partial<LayerEntry> = {}): LayerEntry => ({
  id,
  title: both(id),
  symbol: sampleSymbol,
  value: id.split('/')[1] ?? null,
  need: null,
  keepsHours: false,
  count: 12,
  near: 0,
  unplaced: 0,
  startsOn: true,
  ...more,
})

const dataset = (id: string, more: Partial<DatasetEntry>): DatasetEntry => ({
  id,
  title: both(id),
  description: both(id),
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitive: false,
  contact: null,
  sources: [],
  counts: { rows: 12, heldBack: 0, features: 12, positioned: 12, near: 0, unplaced: 0, demonstration: 0, warnings: 0 },
  bounds: [14.4, 56, 16, 56.4],
  name: { field: 'name', whenEmpty: both('–') },
  municipalityField: null,
  fields: [],
  show: 'points',
  path: `plats/${id}`,
  isStops: false,
  layerField: 'kind',
  areas: null,
  layers: [],
  tiles: { archive: `${id}.pmtiles`, minZoom: 5, maxZoom: 14, layer: id, nearLayer: null },
  files: [],
  probe: null,
  ...more,
})

const source = (publisher: string, licence: string) => ({
  id: publisher,
  title: both(publisher),
  publisher: both(publisher),
  period: null,
  licence,
  remark: null,
  url: null,
  features: 4,
  demonstration: false,
})

/** A catalogue with every way of showing a dataset. */
export const sampleCatalogue: Catalogue = {
  release: '20260401-120000-00000000',
  created: '2026-04-01T12:00:00Z',
  licences: {
    'CC0-1.0': { name: 'CC0 1.0', title: { sv: 'CC0 1.0', en: 'CC0 1.0' }, url: 'https://example.org/cc0', terms: both('–') },
    'ODbL-1.0': { name: 'ODbL 1.0', title: { sv: 'ODbL 1.0', en: 'ODbL 1.0' }, url: 'https://example.org/odbl', terms: both('–') },
  },
  datasets: [
    dataset('schools', {
      layers: [layer('schools/school'), layer('schools/preschool', { count: 400, near: 2 })],
      tiles: { archive: 'schools.pmtiles', minZoom: 5, maxZoom: 14, layer: 'schools', nearLayer: 'schools_near' },
      sources: [source('Register', 'CC0-1.0')],
    }),
    dataset('aids', {
      layers: [layer('aids')],
      layerField: null,
      counts: { rows: 12, heldBack: 0, features: 12, positioned: 12, near: 0, unplaced: 0, demonstration: 12, warnings: 0 },
      sources: [source('Contributors', 'ODbL-1.0')],
    }),
    dataset('broadband', {
      show: 'areas',
      layerField: null,
      layers: [layer('broadband')],
      areas: { valueField: 'percent', sliceFields: ['measured', 'measure'] },
      bounds: [14.3, 55.7, 16.3, 56.6],
      fields: [
        {
          name: 'percent',
          type: 'number',
          title: both('Andel'),
          unit: { sv: 'procent', en: 'percent' },
          purpose: null,
          facet: false,
          choices: null,
        },
      ],
    }),
    dataset('invoices', { show: 'table', layers: [layer('invoices')], layerField: null, tiles: null, bounds: null }),
  ],
  basemap: {
    archive: 'basemap.pmtiles',
    minZoom: 5,
    maxZoom: 12,
    bounds: [12.4, 54.9, 18.1, 57.5],
    credits: [
      { text: both('Coast'), licence: 'CC0 1.0', url: 'https://example.org/coast' },
      { text: both('Rails'), licence: 'ODbL-1.0', url: null },
    ],
  },
}

/** An object of the sample catalogue. */
export const sampleItem = (key: string, more: Partial<MapItem> = {}): MapItem => ({
  key,
  dataset: key.split('/')[0] ?? '',
  featureId: 1,
  layer: 'schools/school',
  name: key,
  position: [15.5, 56.2],
  near: null,
  demonstration: false,
  ...more,
})

export const sampleContent: MapContent = {
  items: [
    sampleItem('schools/a', { featureId: 1 }),
    sampleItem('schools/b', { featureId: 2, layer: 'schools/preschool', position: null, near: [15.6, 56.2] }),
    sampleItem('aids/c', { featureId: 3, layer: 'aids', demonstration: true, position: [15.7, 56.3] }),
  ],
  layersOn: new Set(['schools/school', 'schools/preschool', 'aids', 'broadband']),
  nearOn: true,
  slices: { broadband: '2018-10|mbit' },
  filtered: false,
  selected: null,
  values: {
    broadband: [
      { code: '1080', slice: '2018-10|mbit', value: 80.46 },
      { code: '1081', slice: '2018-10|mbit', value: 38 },
      { code: '1082', slice: '2016-10|mbit', value: 50 },
    ],
  },
}

/** The style for the sample, with changes. */
export const sampleStyle = (content: Partial<MapContent> = {}, input: Partial<StyleInput> = {}) =>
  mapStyle({
    catalogue: sampleCatalogue,
    content: { ...sampleContent, ...content },
    language: 'sv',
    theme: 'light',
    tiles: { base: 'https://example.org', mode: 'server', release: sampleCatalogue.release },
    reducedMotion: false,
    ...input,
  })
