import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DatasetDescriptor } from '../../../data/model/dataset.ts'
import { readRegistry } from '../../../data/registry.ts'
import { hasDataset, listFiles, readRows, readSource } from './read-rows.ts'

const registry = await readRegistry()
const nearColumns = ['near_name', 'near_latitude', 'near_longitude', 'near_source']
const files = registry.flatMap((descriptor) =>
  listFiles(descriptor.id, 'sources').map((path) => ({ id: descriptor.id, name: basename(path), path, descriptor })),
)

describe.each(files)('$id/sources/$name', ({ path, name, descriptor }) => {
  const rows = readRows(path)

  test('is UTF-8 with commas and LF, and no byte order mark', () => {
    const bytes = readFileSync(path)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(text.includes('\r')).toBe(false)
    expect(text.endsWith('\n')).toBe(true)
    expect(text.split('\n')[0]).toMatch(/^source,id,/)
  })

  test('has only columns that the descriptor knows, in lower-case ASCII', () => {
    const headers = Object.keys(rows[0] ?? {})

    expect(headers.filter((header) => !/^[a-z][a-z0-9_]*$/.test(header))).toEqual([])
    expect(headers.filter((header) => !knownColumns(descriptor).has(header))).toEqual([])
  })

  test('repeats its source on every row and gives every row an id of its own', () => {
    const source = name.replace('.csv', '')
    const ids = rows.map(({ id }) => id)

    expect(rows.filter((row) => row.source !== source)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? ''))).toEqual([])
    expect(new Set(ids).size).toBe(rows.length)
  })

  test('has a position or a neighbour in full or not at all', () => {
    const half = rows.filter((row) => Boolean(row.latitude) !== Boolean(row.longitude))
    const halfNear = rows.filter((row) => new Set(nearColumns.map((column) => Boolean(row[column]))).size > 1)

    expect(half).toEqual([])
    expect(halfNear).toEqual([])
  })
})

/** What the registers and pages held: rows, rows with a point, rows that only name a neighbour. */
const expected = [
  ['places', 'skolverket', { rows: 72, points: 69, near: 0 }],
  ['places', 'skolverket-preschools', { rows: 120, points: 100, near: 0 }],
  ['places', 'pages', { rows: 15, points: 0, near: 5 }],
  ['public-art', 'pages', { rows: 23, points: 5, near: 13 }],
  ['aids', 'pages', { rows: 6, points: 0, near: 2 }],
  ['broadband', 'pts-press', { rows: 26, points: 0, near: 0 }],
  ['movement', 'samtrafiken', { rows: 985, points: 985, near: 0 }],
  ['movement', 'pages', { rows: 9, points: 0, near: 0 }],
  ['care-osm', 'openstreetmap', { rows: 22, points: 22, near: 0 }],
] as const

test.each(expected.filter(([id]) => hasDataset(id)))('%s has all that %s gave', (id, source, counts) => {
  const rows = readSource(id, source)

  const points = rows.filter(({ latitude }) => latitude).length
  const near = rows.filter((row) => row.near_name && !row.latitude).length

  expect({ rows: rows.length, points, near }).toEqual(counts)
})

function knownColumns({ fields, idColumns, geometry }: DatasetDescriptor): ReadonlySet<string> {
  const coordinates = geometry.type === 'point' ? geometry.columns.flatMap(({ north, east }) => [...north, ...east]) : []
  return new Set(['source', ...nearColumns, ...idColumns, ...coordinates, ...Object.values(fields).flatMap(({ columns }) => columns)])
}
