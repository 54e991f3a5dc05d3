import type { Catalogue, DatasetEntry, FieldEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { Feature, Geometry, PropertyValue } from '../../data/model/feature.ts'
import type { Manifest } from '../../data/model/manifest.ts'

const both = (sv: string, en: string = sv) => ({ sv, en })
const symbol = { shape: 'circle', colour: 'blue', mark: 'Ba', icon: { path: 'M1 1h2z', size: 15 } } as const

function field(name: string, type: FieldEntry['type'], more: Partial<FieldEntry> = {}): FieldEntry {
  return { name, type, title: both(`${name} sv`, `${name} en`), unit: null, purpose: null, facet: false, choices: null, ...more }
}

function layer(id: string, value: string | null, more: Partial<LayerEntry> = {}): LayerEntry {
  return {
    id,
    title: both(`Lager ${id}`, `Layer ${id}`),
    symbol,
    value,
    need: null,
    keepsHours: false,
    count: 1,
    near: 0,
    unplaced: 0,
    startsOn: true,
    ...more,
  }
}

const municipality = field('municipality_code', 'choice', {
  choices: [
    { value: '1082', title: both('Karlshamn') },
    { value: '1080', title: both('Karlskrona') },
  ],
})

const source = {
  id: 'register',
  title: both('Badregistret', 'The bathing register'),
  publisher: both('Myndigheten', 'The authority'),
  period: '2025-05/2026-06',
  licence: 'CC0-1.0',
  remark: both('Inte fullständigt.', 'Not complete.'),
  url: 'https://example.se/register',
  features: 3,
  demonstration: false,
}

const common = {
  description: both('Beskrivning.', 'Description.'),
  licence: 'CC0-1.0',
  rhythm: 'IRREG',
  conformsTo: [],
  sensitive: false,
  contact: null,
  sources: [source],
  counts: { rows: 4, heldBack: 1, features: 3, positioned: 1, near: 1, unplaced: 1, demonstration: 0, warnings: 2 },
  bounds: null,
  tiles: null,
  files: [],
  probe: null,
  municipalityField: 'municipality_code',
  layerField: null,
  areas: null,
  isStops: false,
}

/** A dataset of points with two layers. */
export const baths: DatasetEntry = {
  ...common,
  id: 'baths',
  path: 'plats/baths',
  title: both('Badplatser', 'Bathing sites'),
  name: { field: 'name', whenEmpty: both('Namn okänt', 'Name unknown') },
  fields: [
    field('name', 'text'),
    field('kind', 'choice', {
      choices: [
        { value: 'sea', title: both('Havsbad', 'Sea bath') },
        { value: 'lake', title: both('Insjöbad', 'Lake bath') },
      ],
    }),
    municipality,
    field('address', 'text'),
    field('depth', 'number', { unit: both('m') }),
    field('has_jetty', 'boolean'),
    field('tested', 'date'),
    field('visit_url', 'url'),
    field('position_quality', 'choice', { choices: [{ value: 'doubtful', title: both('Tveksam', 'Doubtful') }] }),
    field('remark', 'text'),
    field('remark_en', 'text'),
    field('same_as', 'text'),
  ],
  show: 'points',
  layerField: 'kind',
  layers: [layer('baths/sea', 'sea'), layer('baths/lake', 'lake', { startsOn: false })],
}

/** A dataset of areas with slices. */
export const figures: DatasetEntry = {
  ...common,
  id: 'figures',
  path: 'plats/figures',
  title: both('Siffror', 'Figures'),
  name: { field: 'name', whenEmpty: both('Område okänt', 'Area unknown') },
  fields: [field('name', 'text'), field('percent', 'number', { unit: both('%') }), field('measured', 'date'), municipality],
  show: 'areas',
  areas: { valueField: 'percent', sliceFields: ['measured'] },
  layers: [layer('figures', null, { startsOn: false })],
}

/** A table without places, and without rows. */
export const ledger: DatasetEntry = {
  ...common,
  id: 'ledger',
  path: 'plats/ledger',
  title: both('Kassabok', 'Ledger'),
  counts: { rows: 0, heldBack: 0, features: 0, positioned: 0, near: 0, unplaced: 0, demonstration: 0, warnings: 0 },
  municipalityField: null,
  name: { field: 'payee', whenEmpty: both('Mottagare okänd', 'Payee unknown') },
  fields: [field('payee', 'text'), field('day', 'date'), field('amount', 'number', { unit: both('kr', 'SEK') })],
  show: 'table',
  layers: [layer('ledger', null, { startsOn: false })],
}

export const catalogue: Catalogue = {
  release: '20260101-120000-0123abcd',
  created: '2026-01-01T12:00:00Z',
  licences: {
    'CC0-1.0': {
      name: 'CC0 1.0',
      title: { sv: 'CC0 1.0', en: 'CC0 1.0' },
      url: 'http://creativecommons.org/publicdomain/zero/1.0/',
      terms: both('Fritt att använda.', 'Free to use.'),
    },
  },
  datasets: [baths, figures, ledger],
  basemap: {
    archive: 'basemap',
    minZoom: 4,
    maxZoom: 12,
    bounds: [14, 56, 16, 57],
    credits: [{ text: both('Kust: Mätaren', 'Coast: The Surveyor'), licence: 'CC0-1.0', url: null }],
  },
}

const sha256 = '0f'.repeat(32)
const file = { bytes: 183_141, sha256, count: 3, licence: 'CC0-1.0' }

export const manifest: Manifest = {
  release: catalogue.release,
  created: catalogue.created,
  inputs: sha256,
  files: [
    { ...file, name: 'baths.geojson', dataset: 'baths', format: 'GeoJSON', mediaType: 'application/geo+json', crs: 'EPSG:4326' },
    { ...file, name: 'baths.csv', dataset: 'baths', format: 'CSV', mediaType: 'text/csv', crs: null },
    { ...file, name: 'baths.pmtiles', dataset: 'baths', format: 'PMTiles', mediaType: 'application/vnd.pmtiles', crs: 'EPSG:3857' },
    { ...file, name: 'baths.issues.json', dataset: 'baths', format: 'Report', mediaType: 'application/json', crs: null },
    { ...file, name: 'ledger.csv', dataset: 'ledger', format: 'CSV', mediaType: 'text/csv', crs: null },
    { ...file, name: 'basemap.pmtiles', dataset: null, format: 'PMTiles', mediaType: 'application/vnd.pmtiles', crs: 'EPSG:3857' },
  ],
}

interface FeatureParts {
  readonly id: string
  readonly geometry?: Geometry | null
  readonly properties?: Readonly<Record<string, PropertyValue>>
}

/** A feature with the properties that every feature has; a point in Karlshamn unless told otherwise. */
export function feature({ id, geometry = { type: 'Point', coordinates: [14.86, 56.17] }, properties = {} }: FeatureParts): Feature {
  return {
    type: 'Feature',
    id: id.length,
    geometry,
    properties: {
      id,
      source: 'register',
      demonstration: false,
      position: geometry ? 'known' : 'unknown',
      near_name: null,
      near_latitude: null,
      near_longitude: null,
      near_source: null,
      ...properties,
    },
  }
}

/** A bath. */
export function bath(id: string, properties: Readonly<Record<string, PropertyValue>> = {}, geometry?: Geometry | null): Feature {
  const parts = { id, properties: { name: id, kind: 'sea', municipality_code: '1082', ...properties } }
  return feature(geometry === undefined ? parts : { ...parts, geometry })
}
