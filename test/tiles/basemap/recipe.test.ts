import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cleanLines, cleanPolygons } from '../../../tiles/basemap/clean-lines.ts'
import { clipLine } from '../../../tiles/basemap/clip-line.ts'
import { closeAreas } from '../../../tiles/basemap/close-areas.ts'
import { basemapCredits, basemapLicenceFiles } from '../../../tiles/basemap/credits.ts'
import { toFrame } from '../../../tiles/basemap/frame.ts'
import { joinLines } from '../../../tiles/basemap/join-lines.ts'
import { findLabelPoint } from '../../../tiles/basemap/label-point.ts'
import { findBorders } from '../../../tiles/basemap/municipal-borders.ts'
import { isInPolygon, type Line, signedArea, toSegments } from '../../../tiles/basemap/plane.ts'
import { basemapSourceFiles, checkSources } from '../../../tiles/basemap/sources.ts'
import { readLicence, readSources } from './read-sources.ts'

const frame = toFrame([0, 0, 10, 10])
const box = (west: number, south: number, size: number): Line => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const everything = { outline: [], isInside: () => true }
const areasOf = (lines: readonly Line[]) => closeAreas(lines, frame).map(([outer = [], ...holes]) => [signedArea(outer), holes.length])

test('closes land and sea along the frame, around corners', () => {
  const shore: Line = [
    [4, 10],
    [4, 6],
    [10, 6],
  ]

  expect(closeAreas([shore], frame)).toEqual([
    [
      [
        [4, 10],
        [4, 6],
        [10, 6],
        [10, 10],
        [4, 10],
      ],
    ],
  ])
  expect(closeAreas([shore.toReversed()], frame)).toEqual([
    [
      [
        [10, 6],
        [4, 6],
        [4, 10],
        [0, 10],
        [0, 0],
        [10, 0],
        [10, 6],
      ],
    ],
  ])
})

test('closes several shores into one area where land lies between them', () => {
  const south: Line = [
    [10, 2],
    [0, 2],
  ]
  const north: Line = [
    [0, 8],
    [10, 8],
  ]

  expect(areasOf([south, north])).toEqual([
    [20, 0],
    [20, 0],
  ])
  expect(areasOf([south.toReversed(), north.toReversed()])).toEqual([[60, 0]])
})

test('takes islands out of the sea, and gives each hole to the smallest area around it', () => {
  const shores = [
    box(1, 1, 8),
    box(2, 2, 4).toReversed(),
    box(3, 3, 1),
    [
      [3.2, 3.2],
      [3.2, 3.4],
      [3.4, 3.4],
      [3.2, 3.2],
    ] as const,
  ]

  expect(areasOf(shores)).toEqual([
    [64, 1],
    [1, 1],
  ])
})

test('refuses a shore that ends off the frame', () => {
  expect(() =>
    closeAreas(
      [
        [
          [1, 1],
          [10, 2],
        ],
      ],
      frame,
    ),
  ).toThrow(new Error('A line ends at 1, 1: expected an end on the frame 0, 0, 10, 10'))
})

test('drops repeated points and lines of one place, and counts them', () => {
  expect(
    cleanLines([
      [
        [14, 56.59677],
        [14, 56.59677],
      ],
      [
        [1, 1],
        [1, 1],
        [2, 2],
      ],
    ]),
  ).toEqual({
    kept: [
      [
        [1, 1],
        [2, 2],
      ],
    ],
    report: { repeatedPoints: 2, emptyLines: 1, emptyRings: 0 },
  })
})

test('drops rings without an inside, and a polygon with its outer ring', () => {
  const flat: Line = [
    [1, 1],
    [2, 2],
    [2, 2],
    [1, 1],
  ]

  expect(
    cleanPolygons([
      [box(0, 0, 5), flat],
      [flat, box(0, 0, 1)],
    ]),
  ).toEqual({
    kept: [[box(0, 0, 5)]],
    report: { repeatedPoints: 2, emptyLines: 0, emptyRings: 3 },
  })
})

test('joins pieces end to end, whichever way they run, but not where three meet', () => {
  const pieces: readonly Line[] = [
    [
      [2, 0],
      [3, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [1, 0],
    ],
    [
      [3, 0],
      [4, 1],
    ],
    [
      [3, 0],
      [4, -1],
    ],
  ]

  expect(joinLines(pieces)).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    [
      [3, 0],
      [4, 1],
    ],
    [
      [3, 0],
      [4, -1],
    ],
  ])
})

test('joins a closed ring once', () => {
  expect(joinLines(toSegments(box(0, 0, 1)))).toEqual([box(0, 0, 1)])
})

test('clips a line to the parts inside an area', () => {
  const ring = box(0, 0, 2)
  const area = { outline: toSegments(ring), isInside: (point: readonly [number, number]) => isInPolygon(point, [ring]) }

  expect(
    clipLine(
      [
        [-1, 1],
        [1, 1],
        [3, 1],
        [3, 0.5],
        [-1, 0.5],
      ],
      area,
    ),
  ).toEqual([
    [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
    [
      [2, 0.5],
      [0, 0.5],
    ],
  ])
  expect(
    clipLine(
      [
        [5, 5],
        [6, 6],
      ],
      area,
    ),
  ).toEqual([])
})

test('finds the border between two municipalities once, with the names on the right sides', () => {
  const west = { name: 'Väst', polygons: [[box(0, 0, 1)]] }
  const east = { name: 'Öst', polygons: [[box(1, 0, 1).toReversed()]] }

  const borders = findBorders([west, east], everything)

  expect(borders.map(({ properties, geometry }) => [properties.left, properties.right, geometry.coordinates])).toEqual([
    [
      'Väst',
      null,
      [
        [
          [1, 1],
          [0, 1],
          [0, 0],
          [1, 0],
        ],
      ],
    ],
    [
      'Väst',
      'Öst',
      [
        [
          [1, 0],
          [1, 1],
        ],
      ],
    ],
    [
      'Öst',
      null,
      [
        [
          [1, 0],
          [2, 0],
          [2, 1],
          [1, 1],
        ],
      ],
    ],
  ])
})

test('finds the point farthest from the outline', () => {
  const [lon, lat] = findLabelPoint([[box(50, 0, 1)], [box(0, 0, 10), box(0.1, 0.1, 5)]])

  expect(isInPolygon([lon, lat], [box(0, 0, 10), box(0.1, 0.1, 5)])).toBe(true)
  expect(Math.min(lon, lat)).toBeGreaterThan(2)
  expect(Math.max(lon, lat)).toBeGreaterThan(7)
})

test.each(basemapSourceFiles)('refuses to build without %s', (name) => {
  const { [name]: _, ...others } = readSources()

  expect(() => checkSources(others)).toThrow(`The basemap's ${name} is not as expected`)
})

test('says where a source is not as expected', () => {
  const sources = {
    ...readSources(),
    'sources/rivers.geojson': {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [15, 56] } }],
    },
  }

  expect(() => checkSources(sources)).toThrow("The basemap's sources/rivers.geojson is not as expected: /features/0/geometry")
})

test.each([
  ['licences/LGPL-3.0.txt', 'GNU LESSER GENERAL PUBLIC LICENSE', 'e3a994d82e644b03a792a930f574002658412f62407f5fee083f2555c5f23118'],
  ['licences/GPL-3.0.txt', 'GNU GENERAL PUBLIC LICENSE', '3972dc9744f6499f0f9b2dbf76696f2ae7ad8af9b23dde66d6af86c9dfb36986'],
  ['licences/ODbL-1.0.txt', 'Open Data Commons Open Database License', '77d2692c3d64efdd4db18dce2407699baf62930e2b50d6e5ed90b48acf16b7c1'],
])('carries the full text of %s', (name, title, digest) => {
  const text = readLicence(name)

  expect(basemapLicenceFiles).toContain(name)
  expect(text).toContain(title)
  expect(createHash('sha256').update(text).digest('hex')).toBe(digest)
})

test('credits every layer', () => {
  const layers = new Set(basemapCredits.flatMap(({ layers }) => layers))

  expect([...layers].sort()).toEqual([
    'border',
    'coast',
    'lake',
    'land',
    'locality',
    'municipality',
    'municipality_name',
    'nature',
    'nature_point',
    'rail',
    'river',
    'sea',
  ])
})
