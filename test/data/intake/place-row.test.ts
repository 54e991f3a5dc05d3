import { expect, test } from 'vitest'
import { placeRow } from '../../../data/intake/place-row.ts'
import type { PointColumns } from '../../../data/model/dataset.ts'

const degrees: PointColumns = { crs: 'EPSG:4326', north: ['latitude', 'lat'], east: ['longitude', 'lon'] }
const sweref: PointColumns = { crs: 'EPSG:3006', north: ['n_sweref'], east: ['e_sweref'] }
const at = { file: 'karlskrona.csv', line: 2 }

const placeDegrees = (latitude: string, longitude: string) => placeRow({ latitude, longitude }, [degrees], at)

test('reads degrees with decimal point or comma', () => {
  expect(placeDegrees('56.1612', '15.5869')).toEqual({ position: [15.5869, 56.1612], issues: [] })
  expect(placeDegrees('56,1612', '15,5869')).toEqual({ position: [15.5869, 56.1612], issues: [] })
})

test('has no position and no complaint when both coordinates are blank', () => {
  expect(placeDegrees('', '')).toEqual({ position: null, issues: [] })
})

test.each([
  ['swapped axes', '15.5869', '56.1612', 'coordinates-swapped'],
  ['zero for unknown', '0', '0', 'coordinates-outside'],
  ['a place in Stockholm', '59.3293', '18.0686', 'coordinates-outside'],
  ['SWEREF 99 TM in columns for degrees', '6224176', '536450.9', 'coordinates-system'],
  ['SWEREF 99 TM with swapped axes', '536450.9', '6224176', 'coordinates-swapped'],
  ['RT90 in columns for degrees', '6228000', '1486000', 'coordinates-system'],
  ['a grid that may be 13 30 or 15 00', '6226666', '205000', 'coordinates-ambiguous'],
  ['text', 'Storgatan 1', '15.5869', 'value-invalid'],
  ['degrees and minutes as text', '56°9′52″N', '14°52′9″E', 'value-invalid'],
  ['only one of the two', '56.1612', '', 'coordinates-incomplete'],
])('finds %s and guesses nothing', (_, latitude, longitude, code) => {
  const { position, issues } = placeDegrees(latitude, longitude)

  expect(position).toBeNull()
  expect(issues).toMatchObject([{ code, severity: 'warning', file: 'karlskrona.csv', line: 2 }])
})

test('says in both languages what the coordinates look like and what to do', () => {
  expect(placeDegrees('6224176', '536450.9').issues).toEqual([
    {
      code: 'coordinates-system',
      severity: 'warning',
      file: 'karlskrona.csv',
      line: 2,
      column: 'latitude, longitude',
      value: '6224176, 536450.9',
      message: {
        sv: 'Koordinaterna ser ut att vara i EPSG:3006, inte i EPSG:4326. Objektet visas utan position tills uppgiften är rättad.',
        en: 'The coordinates look like EPSG:3006, not EPSG:4326. The object is shown without a position until this is corrected.',
      },
      fix: { sv: 'Räkna om koordinaterna till EPSG:4326.', en: 'Convert the coordinates to EPSG:4326.' },
    },
  ])
})

test('takes the first pair with values and compares the others with it', () => {
  const row = { latitude: '56.1612', longitude: '15.5869', n_sweref: '6224176', e_sweref: '536451' }

  expect(placeRow(row, [degrees, sweref], at)).toEqual({ position: [15.5869, 56.1612], issues: [] })
  expect(placeRow({ ...row, e_sweref: '536551' }, [degrees, sweref], at)).toMatchObject({
    position: [15.5869, 56.1612],
    issues: [{ code: 'coordinates-disagree', message: { en: expect.stringContaining('differ by 100.1 m') } }],
  })
})

test('takes a later pair where the first is blank', () => {
  const { position } = placeRow({ latitude: '', longitude: '', n_sweref: '6224176.0144', e_sweref: '536450.9242' }, [degrees, sweref], at)

  expect(position?.[0]).toBeCloseTo(15.5869, 8)
  expect(position?.[1]).toBeCloseTo(56.1612, 8)
})
