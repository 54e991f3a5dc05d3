import type { Gazetteer } from '../../../data/intake/areas.ts'
import { defineDataset } from '../../../data/model/dataset.ts'
import { field } from '../../../data/model/field.ts'

const both = (text: string) => ({ sv: text, en: text })

/** A small dataset of points for tests of the generic code. */
export const sampleDataset = defineDataset({
  id: 'benches',
  title: both('Bänkar'),
  description: both('Bänkar'),
  keywords: { sv: ['bänk'], en: ['bench'] },
  themes: ['REGI'],
  licence: 'CC0-1.0',
  rhythm: 'IRREG',
  conformsTo: [],
  sensitivity: 'open',
  sources: { pages: { publisher: 'pages', title: both('Sidor'), period: '2026', licence: 'facts' } },
  geometry: { type: 'point', columns: [{ crs: 'EPSG:4326', north: ['latitude'], east: ['longitude'] }] },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: both('Namnlös') },
  idColumns: ['id'],
  fields: {
    name: field.text({ columns: ['name', 'namn'], title: both('Namn'), required: true }),
    kind: field.choice({
      columns: ['kind'],
      title: both('Typ'),
      facet: true,
      choices: { wood: { title: both('Trä') }, stone: { title: both('Sten') } },
    }),
    seats: field.integer({ columns: ['seats'], title: both('Platser'), minimum: 1 }),
    town: field.text({ columns: ['town'], title: both('Ort') }),
    municipality_code: field.choice({
      columns: ['municipality_code'],
      title: both('Kommun'),
      choices: { '1080': { title: both('Karlskrona') }, '1082': { title: both('Karlshamn') } },
    }),
    secret: field.text({ columns: ['secret'], title: both('Hemligt'), sensitive: true }),
  },
  show: {
    as: 'points',
    symbol: { shape: 'circle', colour: 'blue', mark: 'Bä', icon: 'maki:picnic-site' },
    layerField: 'kind',
    startsOn: true,
  },
  tiles: { minZoom: 6, maxZoom: 14, keep: ['kind'] },
  checks: { minimumFeatures: 0, known: [], localityField: 'town' },
})

const square = (west: number, south: number, east: number, north: number) =>
  ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }) as const

/** Two square municipalities and one locality. */
export const sampleGazetteer: Gazetteer = {
  municipalities: [
    { code: '1082', name: 'Karlshamn', geometry: square(14.6, 56, 15.1, 56.4) },
    { code: '1080', name: 'Karlskrona', geometry: square(15.4, 56, 15.9, 56.4) },
  ],
  localities: [{ name: 'Jämjö', municipalityCode: '1080', areaHectares: 317, position: [15.836528, 56.193736] }],
}
