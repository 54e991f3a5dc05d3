import { expect, test } from 'vitest'
import { cutTiles } from '../../../tiles/cut/cut-tiles.ts'
import type { TileFeature, TileGeometry, TileLayer } from '../../../tiles/cut/tile-layer.ts'
import { compress, idsAt, readTile, toTileUnits } from './read-back.ts'

const feature = (id: number, geometry: TileGeometry, properties = {}): TileFeature => ({ id, geometry, properties })
const point = (id: number, lon: number, lat: number, properties = {}) => feature(id, { type: 'Point', coordinates: [lon, lat] }, properties)
const cut = (layers: readonly TileLayer[], minZoom = 4, maxZoom = 10) => cutTiles({ layers, minZoom, maxZoom, compress })
const layer = (features: readonly TileFeature[]): TileLayer => ({ name: 'things', features })
const square = (lon: number, lat: number, size: number): TileGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + size, lat],
      [lon + size, lat + size],
      [lon, lat + size],
      [lon, lat],
    ],
  ],
})

test('keeps ids up to the largest safe integer', () => {
  const ids = [0, 1, 127, 128, 2 ** 28 - 1, 2 ** 28, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 5, 2 ** 52 + 1, Number.MAX_SAFE_INTEGER]

  const { tiles } = cut([layer(ids.map((id, place) => point(id, 15 + place / 100, 56.2)))])

  expect(idsAt(tiles, 10, 'things')).toEqual(ids)
})

test('keeps every value as it is and leaves null out', () => {
  const properties = { text: 'Räkan & "co"', none: null, zero: 0, large: 2 ** 53 - 1, negative: -12, decimal: 1.25, yes: true, no: false }

  const { tiles, layers } = cut([layer([point(1, 15.2, 56.2, properties)])], 10, 10)

  const { none: _, ...kept } = properties
  expect(tiles.flatMap(readTile).map((seen) => seen.properties)).toEqual([kept])
  expect(layers).toEqual([
    {
      id: 'things',
      fields: { text: 'String', zero: 'Number', large: 'Number', negative: 'Number', decimal: 'Number', yes: 'Boolean', no: 'Boolean' },
      minzoom: 10,
      maxzoom: 10,
      features: 1,
    },
  ])
})

test('calls a field with values of several types a String', () => {
  const { layers } = cut([layer([point(1, 15, 56, { size: 1 }), point(2, 15, 56, { size: 'large' })])], 8, 8)

  expect(layers[0]?.fields).toEqual({ size: 'String' })
})

test('keeps features at the same place apart', () => {
  const { tiles } = cut([layer([point(1, 15.2, 56.2), point(2, 15.2, 56.2), point(3, 15.2, 56.2)])])

  expect(idsAt(tiles, 10, 'things')).toEqual([1, 2, 3])
})

test.each([
  ['the date line', [180, 0]],
  ['the date line from the west', [-180, 0]],
  ['the corner of four tiles', [0, 0]],
  ['an edge between tiles', [11.25, 56.2]],
  ['far north', [15, 85]],
  ['the southern and western half', [-70, -50]],
] as const)('keeps a point at %s', (_, [lon, lat]) => {
  const { tiles } = cut([layer([point(7, lon, lat)])], 0, 6)

  for (let zoom = 0; zoom <= 6; zoom++) expect(idsAt(tiles, zoom, 'things')).toEqual([7])
})

test('places a point in both tiles where it lies in the buffer', () => {
  const { tiles } = cut([layer([point(7, 11.2501, 56.2)])], 6, 6)

  const xs = tiles.flatMap(readTile).map(({ x, parts }) => [x, parts[0]?.[0]?.x])
  expect(xs).toEqual([
    [33, 4096],
    [34, 0],
  ])
})

test.each([
  ['a square far smaller than a unit', square(15.2, 56.2, 1e-9)],
  ['a square on the edge of four tiles', square(-1e-9, -1e-9, 2e-9)],
  [
    'a sliver',
    {
      type: 'Polygon',
      coordinates: [
        [
          [15, 56],
          [15.5, 56.1],
          [15.5, 56.1000000001],
          [15, 56],
        ],
      ],
    },
  ],
  [
    'a line of no length',
    {
      type: 'LineString',
      coordinates: [
        [15, 56],
        [15, 56],
      ],
    },
  ],
  [
    'a short line among others',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [15, 56],
          [15.0000001, 56],
        ],
        [
          [16, 56],
          [16.0000001, 56],
        ],
      ],
    },
  ],
] satisfies readonly (readonly [string, TileGeometry])[])('keeps %s at the highest zoom, with a geometry', (_, geometry) => {
  const { tiles } = cut([layer([feature(7, geometry)])])

  const seen = tiles.filter(({ z }) => z === 10).flatMap(readTile)
  expect(seen.length).toBeGreaterThan(0)
  for (const { parts } of seen) expect(parts.every((part) => new Set(part.map(({ x, y }) => `${x} ${y}`)).size > 1)).toBe(true)
})

test('draws outer rings and holes the way round that the format asks for', () => {
  const hole = [
    [15.2, 56.2],
    [15.2, 56.3],
    [15.3, 56.3],
    [15.3, 56.2],
    [15.2, 56.2],
  ] as const
  const outer = [
    [15, 56],
    [15.5, 56],
    [15.5, 56.5],
    [15, 56.5],
    [15, 56],
  ] as const

  const { tiles } = cut(
    [
      layer([
        feature(1, { type: 'Polygon', coordinates: [outer, hole] }),
        feature(2, { type: 'Polygon', coordinates: [outer.toReversed(), hole.toReversed()] }),
      ]),
    ],
    6,
    6,
  )

  const areas = tiles
    .flatMap(readTile)
    .map(({ parts }) =>
      parts.map((ring) =>
        Math.sign(ring.reduce((sum, { x, y }, place) => sum + x * (ring[place + 1]?.y ?? y) - (ring[place + 1]?.x ?? x) * y, 0)),
      ),
    )
  expect(areas.length).toBeGreaterThan(0)
  for (const signs of areas) expect(signs).toEqual([1, -1])
})

test('shows a layer only at its own zooms', () => {
  const layers = [
    { name: 'all', features: [point(1, 15.2, 56.2)] },
    { name: 'high', features: [point(1, 15.2, 56.2)], minZoom: 8 },
    { name: 'low', features: [point(1, 15.2, 56.2)], maxZoom: 6 },
  ]

  const { tiles, layers: described } = cut(layers, 5, 9)

  const zoomsOf = (name: string) => [
    ...new Set(
      tiles
        .flatMap(readTile)
        .filter((seen) => seen.layer === name)
        .map(({ z }) => z),
    ),
  ]
  expect(layers.map(({ name }) => zoomsOf(name))).toEqual([
    [5, 6, 7, 8, 9],
    [8, 9],
    [5, 6],
  ])
  expect(described.map(({ minzoom, maxzoom }) => [minzoom, maxzoom])).toEqual([
    [5, 9],
    [8, 9],
    [5, 6],
  ])
})

test('finds shapes that are too small to see above', () => {
  const { tiles } = cut([layer([feature(7, square(15.2, 56.2, 0.0001))])], 0, 12)

  expect(tiles.map(({ z }) => z).filter((z) => z < 8)).toEqual([])
  expect(idsAt(tiles, 12, 'things')).toEqual([7])
})

test('gives the same bytes twice, in the same order', () => {
  const layers = [layer([point(1, 15.2, 56.2, { name: 'a' }), feature(2, square(15, 56, 0.3), { name: 'b' })])]

  expect(cut(layers)).toEqual(cut(layers))
})

test('writes nothing for layers without features', () => {
  expect(cut([layer([])])).toEqual({ tiles: [], layers: [{ id: 'things', fields: {}, minzoom: 4, maxzoom: 10, features: 0 }] })
})

test.each([
  ['a name used twice', [layer([]), layer([])], 'Two layers share a name: things, things'],
  ['an id used twice', [layer([point(5, 1, 1), point(5, 2, 2)])], 'The id 5 occurs twice in layer things'],
  [
    'an id that is too large',
    [layer([point(2 ** 53, 1, 1)])],
    'The id 9007199254740992 in layer things is not an integer from 0 to 2^53 − 1',
  ],
  ['an id that is no integer', [layer([point(1.5, 1, 1)])], 'The id 1.5 in layer things is not an integer from 0 to 2^53 − 1'],
  ['a value that is no number', [layer([point(1, 1, 1, { size: Number.NaN })])], 'The value NaN of size in layer things cannot be encoded'],
  [
    'an inherited name',
    [layer([point(1, 1, 1, { constructor: 'x' })])],
    'The property "constructor" in layer things cannot be encoded: choose another name',
  ],
])('refuses %s', (_, layers, message) => {
  expect(() => cut(layers)).toThrow(new Error(message))
})

test('keeps the corners of a polygon within one unit at the highest zoom', () => {
  const geometry = square(15.01, 56.01, 0.05)

  const { tiles } = cut([layer([feature(1, geometry)])], 9, 9)

  const [seen] = tiles.flatMap(readTile)
  const corners = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
  for (const corner of corners) {
    const [x, y] = toTileUnits(corner, 9, seen?.x ?? 0, seen?.y ?? 0)
    expect(seen?.parts[0]?.some((vertex) => Math.abs(vertex.x - x) <= 1 && Math.abs(vertex.y - y) <= 1)).toBe(true)
  }
})
