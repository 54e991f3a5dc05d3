import { commonPropertyNames, type DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature, Geometry, PropertyValue } from '../../data/model/feature.ts'
import type { ExportInput } from './export-input.ts'
import { type ExportedFile, encodeText } from './exported-file.ts'
import { projectCoordinate } from './project-geometry.ts'

/**
 * CSV after RFC 4180: comma, UTF-8, LF line ends, every row as wide as the header. Points stand in all three systems; shapes as WKT in
 * WGS84, longitude first. Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers are never changed.
 */
export function exportCsv({ descriptor, features, licence }: ExportInput): readonly ExportedFile[] {
  const columns = columnsOf(descriptor)
  const coordinates = coordinateColumns[descriptor.geometry.type]
  const header = [...columns, ...coordinates.names]
  const rows = features.map(({ properties, geometry }) => [
    ...columns.map((name) => properties[name] ?? null),
    ...coordinates.values(geometry),
  ])
  return [
    {
      about: {
        name: `${descriptor.id}.csv`,
        dataset: descriptor.id,
        format: 'CSV',
        mediaType: 'text/csv',
        count: features.length,
        crs: null,
        licence,
      },
      bytes: encodeText([header, ...rows].map((row) => `${row.map(writeCell).join(',')}\n`).join('')),
    },
  ]
}

/** The id, the dataset's own fields, then what every dataset has. */
function columnsOf({ fields }: DatasetDescriptor): readonly string[] {
  const [id, ...common] = commonPropertyNames
  const published = Object.entries(fields).filter(([, field]) => !field.sensitive)
  return [id, ...published.map(([name]) => name), ...common]
}

interface CoordinateColumns {
  readonly names: readonly string[]
  readonly values: (geometry: Feature['geometry']) => readonly PropertyValue[]
}

const pointNames = ['longitude', 'latitude', 'sweref99tm_e', 'sweref99tm_n', 'sweref99_1500_e', 'sweref99_1500_n']

const coordinateColumns: Readonly<Record<'point' | 'area' | 'none', CoordinateColumns>> = {
  none: { names: [], values: () => [] },
  area: { names: ['wkt'], values: (geometry) => [geometry && writeWkt(geometry)] },
  point: {
    names: pointNames,
    values: (geometry) =>
      geometry?.type === 'Point'
        ? (['EPSG:4326', 'EPSG:3006', 'EPSG:3009'] as const).flatMap((crs) => projectCoordinate(geometry.coordinates, crs))
        : pointNames.map(() => null),
  },
}

/** Well-known text (OGC 06-103r4), longitude first. */
function writeWkt(geometry: Geometry): string {
  const ring = (points: readonly (readonly [number, number])[]) => `(${points.map(([x, y]) => `${x} ${y}`).join(', ')})`
  const polygon = (rings: readonly (readonly (readonly [number, number])[])[]) => `(${rings.map(ring).join(', ')})`
  switch (geometry.type) {
    case 'Point':
      return `POINT (${geometry.coordinates[0]} ${geometry.coordinates[1]})`
    case 'Polygon':
      return `POLYGON ${polygon(geometry.coordinates)}`
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(polygon).join(', ')})`
  }
}

function writeCell(value: PropertyValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
