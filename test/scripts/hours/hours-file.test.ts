import { expect, test } from 'vitest'
import { defineDataset } from '../../../data/model/dataset.ts'
import type { Feature } from '../../../data/model/feature.ts'
import { field } from '../../../data/model/field.ts'
import { exportHours } from '../../../scripts/hours/hours-file.ts'
import { sampleDataset } from '../../data/intake/sample-dataset.ts'

const title = { sv: 'Öppettider', en: 'Opening hours' }
const descriptor = defineDataset({
  ...sampleDataset,
  id: 'clinics',
  fields: { ...sampleDataset.fields, opening_hours: field.hours({ columns: ['opening_hours'], title, purpose: 'visit' }) },
})

function clinic(id: string, source: string, hours: string | null): Feature {
  const nowhere = { position: 'unknown', near_name: null, near_latitude: null, near_longitude: null, near_source: null } as const
  return { type: 'Feature', id: 1, geometry: null, properties: { id, source, demonstration: false, ...nowhere, opening_hours: hours } }
}

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
const about = { name: 'hours.json', dataset: null, format: 'Opening hours', mediaType: 'application/json', crs: null }

test('holds the table of every object with hours, under the licences of those alone', () => {
  const features = [clinic('karlskrona-1', 'karlskrona', 'Mo-Fr 08:00-17:00'), clinic('pages-1', 'pages', null)]

  const file = exportHours([{ descriptor, features }])

  expect(file.about).toEqual({ ...about, count: 1, licence: 'CC0 1.0' })
  expect(read(file.bytes)).toEqual({
    'clinics/karlskrona-1': {
      opening_hours: { from: '2024-01-01', to: '2035-12-31', days: [[], [[480, 1020]]], week: expect.any(Array) },
    },
  })
})

test('names every licence of the hours', () => {
  const features = [clinic('karlskrona-1', 'karlskrona', '24/7'), clinic('pages-1', 'pages', '24/7')]

  expect(exportHours([{ descriptor, features }]).about.licence).toBe('CC0 1.0 + Facts')
})

test('is an empty object when nobody delivers hours', () => {
  const file = exportHours([{ descriptor: sampleDataset, features: [] }])

  expect([file.about, read(file.bytes)]).toEqual([{ ...about, count: 0, licence: 'CC0 1.0' }, {}])
})
