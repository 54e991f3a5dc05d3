import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { exportCsv } from '../../../scripts/export/csv.ts'
import { sampleInput } from './sample-input.ts'

const [file] = exportCsv(sampleInput)
const rows: Record<string, string>[] = parse(file?.bytes ? new TextDecoder().decode(file.bytes) : '', { columns: true })

test('holds the coordinates in all three systems', () => {
  expect(rows[0]).toMatchObject({
    longitude: '15.5869',
    latitude: '56.1612',
    sweref99tm_e: '536450.924',
    sweref99tm_n: '6224176.014',
    sweref99_1500_e: '186465.51',
    sweref99_1500_n: '6226666.681',
  })
})

test('quotes what needs quotes and reads back the same', () => {
  expect(rows[0]?.name).toBe('Bänken, "kajen"')
})

test('makes formulas harmless and leaves numbers alone', () => {
  expect(rows[1]).toMatchObject({ name: '\'=HYPERLINK("http://x")', town: "'+46 455", seats: '-3' })
})

test('leaves the cells of an unknown position empty', () => {
  expect(rows[1]).toMatchObject({ longitude: '', sweref99tm_n: '', near_latitude: '56.162332' })
})

test('writes shapes as well-known text', () => {
  const [areas] = exportCsv({
    ...sampleInput,
    descriptor: { ...sampleInput.descriptor, geometry: { type: 'area', areas: 'municipalities', codeField: 'municipality_code' } },
    features: sampleInput.features.slice(0, 1).map((feature) => ({
      ...feature,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [15, 56],
            [16, 56],
            [16, 57],
            [15, 56],
          ],
        ],
      },
    })),
  })

  expect(new TextDecoder().decode(areas?.bytes)).toContain('"POLYGON ((15 56, 16 56, 16 57, 15 56))"')
})

test('writes the same header without rows, and never a sensitive column', () => {
  const [empty] = exportCsv({ ...sampleInput, features: [] })

  expect(new TextDecoder().decode(empty?.bytes)).toBe(
    'id,name,kind,seats,town,municipality_code,source,demonstration,position,near_name,near_latitude,near_longitude,near_source,longitude,latitude,sweref99tm_e,sweref99tm_n,sweref99_1500_e,sweref99_1500_n\n',
  )
})
