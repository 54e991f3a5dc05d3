import { expect, test } from 'vitest'
import { type ReadingAids, readDeliveries } from '../../../data/intake/read-deliveries.ts'
import type { DatasetDescriptor } from '../../../data/model/dataset.ts'
import { deliveryOf } from './delivery-of.ts'
import { sampleDataset, sampleGazetteer } from './sample-dataset.ts'

const header =
  'source,id,name,kind,seats,town,municipality_code,latitude,longitude,secret,near_name,near_latitude,near_longitude,near_source'
const aids: ReadingAids = {
  gazetteer: sampleGazetteer,
  acceptedSources: new Map([['karlskrona', ['karlskrona', '1080']]]),
  readHours: () => ({ remarks: [] }),
}
const read = (rows: string, descriptor: DatasetDescriptor = sampleDataset) =>
  readDeliveries([deliveryOf(`${header}\n${rows}`)], descriptor, aids)

test('turns a row into a typed feature with a stable id, without what is sensitive', () => {
  expect(read('1080,A 1,Bänken vid kajen,wood,"4",,1080,56.16,15.59,hemligt,,,,')).toEqual({
    rows: 1,
    issues: [],
    features: [
      {
        type: 'Feature',
        id: expect.any(Number),
        geometry: { type: 'Point', coordinates: [15.59, 56.16] },
        properties: {
          id: 'karlskrona-a-1',
          source: 'karlskrona',
          demonstration: false,
          position: 'known',
          near_name: null,
          near_latitude: null,
          near_longitude: null,
          near_source: null,
          name: 'Bänken vid kajen',
          kind: 'wood',
          seats: 4,
          town: null,
          municipality_code: '1080',
        },
      },
    ],
  })
})

test('gives an object with a named neighbour no geometry', () => {
  const [feature] = read('1080,1,Bänken,wood,,,1080,,,,hållplatsen Fisktorget,56.1623,15.5793,GTFS 2019').features

  expect(feature?.geometry).toBeNull()
  expect(feature?.properties).toMatchObject({
    position: 'near',
    near_name: 'hållplatsen Fisktorget',
    near_latitude: 56.1623,
    near_longitude: 15.5793,
  })
})

test('says "unknown" where neither a position nor a neighbour is given', () => {
  expect(read('1080,1,Bänken,wood,,,1080,,,,,,,').features[0]?.properties.position).toBe('unknown')
})

test('keeps the first of two rows with one id and holds the other back', () => {
  const { features, issues, rows } = read('1080,1,Första,wood,,,1080,56.16,15.59,,,,,\n1080,1,Andra,wood,,,1080,56.16,15.59,,,,,')

  expect(features.map(({ properties }) => properties.name)).toEqual(['Första'])
  expect(rows).toBe(2)
  expect(issues).toMatchObject([
    { code: 'id-duplicate', severity: 'error', line: 3, message: { en: 'The same id stands already at karlskrona.csv:2.' } },
  ])
})

test.each([
  ['a required value that is blank', '1080,1,,wood,,,1080,56.16,15.59,,,,,', 'value-missing'],
  ['a blank id', '1080,,Bänken,wood,,,1080,56.16,15.59,,,,,', 'value-missing'],
])('holds back a row with %s', (_, row, code) => {
  expect(read(row)).toMatchObject({ features: [], rows: 1, issues: [{ code, severity: 'error', line: 2 }] })
})

test('leaves out an unreadable optional value, keeps the row and repeats the value in the report', () => {
  const { features, issues } = read('1080,1,Bänken,wood,många,,1080,56.16,15.59,,,,,')

  expect(features[0]?.properties.seats).toBeNull()
  expect(issues).toMatchObject([{ code: 'value-invalid', severity: 'warning', column: 'seats', value: 'många' }])
})

test.each([
  ['another municipality', '1080,1,Bänken,wood,,,1082,56.16,15.59,,,,,', 'municipality-mismatch'],
  ['no municipality at all', '1080,1,Bänken,wood,,,1082,56.2,15.2,,,,,', 'municipality-mismatch'],
  ['far from the stated town', '1080,1,Bänken,wood,,JÄMJÖ,1080,56.2158,15.6598,,,,,', 'position-doubtful'],
  ['a source that is not the publisher', '1082,1,Bänken,wood,,,1080,56.16,15.59,,,,,', 'source-mismatch'],
])('reports %s and keeps the row where it is', (_, row, code) => {
  const { features, issues } = read(row)

  expect(features).toHaveLength(1)
  expect(issues).toMatchObject([{ code, severity: 'warning', line: 2 }])
})

test('believes a point within reach of its town', () => {
  expect(read('1080,1,Bänken,wood,,Jämjö,1080,56.187083,15.82828,,,,,').issues).toEqual([])
})

test('reports missing required columns and reads nothing then', () => {
  const result = readDeliveries([deliveryOf('id,seats\n1,4\n')], sampleDataset, aids)

  expect(result).toMatchObject({
    features: [],
    issues: [{ code: 'column-missing', column: 'name', fix: { en: 'Add the column. Accepted headers: name, namn.' } }],
  })
})

test('reports columns that it does not know, and reads the rest', () => {
  const result = readDeliveries([deliveryOf('id,name,naem\n1,Bänken,x\n')], sampleDataset, aids)

  expect(result.features).toHaveLength(1)
  expect(result.issues).toMatchObject([{ code: 'column-unknown', severity: 'warning', column: 'naem' }])
})

test('refuses a delivery with columns that may not be published', () => {
  const refusing = {
    ...sampleDataset,
    refuses: { columns: ['ip'], reason: { sv: 'den har råa mätningar', en: 'it has raw measurements' } },
  }
  const result = readDeliveries([deliveryOf('id,name,IP\n1,Bänken,10.0.0.1\n')], refusing, aids)

  expect(result).toMatchObject({
    features: [],
    issues: [{ code: 'file-refused', message: { en: 'The file cannot be read: it has raw measurements.' } }],
  })
  expect(JSON.stringify(result)).not.toContain('10.0.0.1')
})

test('holds back what may be a personal identity number in a sensitive dataset and never repeats it', () => {
  const sensitive = { ...sampleDataset, sensitivity: 'sensitive' } as const
  const result = read('1080,1,Exempel Snickeri 900101-9802,wood,,,1080,56.16,15.59,,,,,', sensitive)

  expect(result).toMatchObject({ features: [], rows: 1, issues: [{ code: 'identity-number', severity: 'error', line: 2 }] })
  expect(JSON.stringify(result)).not.toContain('9802')
})

test('gives a row the shape of the area that it names', () => {
  const areas: DatasetDescriptor = { ...sampleDataset, geometry: { type: 'area', areas: 'municipalities', codeField: 'municipality_code' } }
  const { features } = read('1080,1,Täckning,,,,1080,,,,,,,\n1080,2,Hela länet,,,,,,,,,,,', areas)

  expect(features.map(({ geometry, properties }) => [geometry?.type ?? null, properties.position])).toEqual([
    ['Polygon', 'known'],
    [null, 'unknown'],
  ])
})

test('sorts features by id, whatever the order of the deliveries', () => {
  expect(read('1080,b,B,,,,,,,,,,,\n1080,a,A,,,,,,,,,,,').features.map(({ properties }) => properties.id)).toEqual([
    'karlskrona-a',
    'karlskrona-b',
  ])
})
