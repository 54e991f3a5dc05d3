import { readFile } from 'node:fs/promises'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { Shore } from '../../../data/model/shore.ts'
import { indexShore } from '../../../data/shore/shore-index.ts'
import { buildShore, buildShoreFile, shorelineSource } from '../../../scripts/shore/build-shore.ts'
import { crossesSea, seaMetres } from '../../../web/nearby/sea-crossing.ts'

const source = new Uint8Array(await readFile(`tiles/${shorelineSource}`))
const file = buildShoreFile(source)
const read: unknown = JSON.parse(new TextDecoder().decode(file.bytes))
const shore = indexShore(Value.Parse(Shore, read))

/** Stops of 2019 and localities, which lie on land for certain. */
const places = {
  'Karlskrona centrum': [15.586322, 56.163144],
  'Drottningskär, Aspö': [15.558318, 56.112851],
  Hasslö: [15.469684, 56.112856],
  'Hasslö skola': [15.471047, 56.115096],
  Sturkö: [15.680759, 56.112074],
  'Sturkö kyrka': [15.695006, 56.087911],
  Lyckeby: [15.654748, 56.198695],
  'Karlskrona Fisktorget': [15.579309, 56.162332],
  'Karlshamn station': [14.868018, 56.176511],
  Asarum: [14.833994, 56.20525],
  'Tärnö brygga': [14.963745, 56.121246],
  'Hanö brygga': [14.836386, 56.009999],
  'Ronneby station': [15.282939, 56.206976],
  'Ronneby torg': [15.277599, 56.210968],
  'Sölvesborg station': [14.582737, 56.049941],
  Hällevik: [14.69804, 56.012282],
  Olofström: [14.529862, 56.277325],
  Svängsta: [14.770766, 56.265926],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

test.each([
  ['Karlskrona centrum', 'Drottningskär, Aspö', true],
  ['Karlskrona centrum', 'Hasslö', true],
  ['Karlskrona centrum', 'Sturkö', true],
  ['Karlskrona centrum', 'Lyckeby', true],
  ['Karlshamn station', 'Tärnö brygga', true],
  ['Karlshamn station', 'Hanö brygga', true],
  ['Sölvesborg station', 'Hällevik', true],
  ['Ronneby station', 'Ronneby torg', false],
  ['Karlshamn station', 'Asarum', false],
  ['Karlskrona centrum', 'Karlskrona Fisktorget', false],
  ['Sturkö', 'Sturkö kyrka', false],
  ['Hasslö', 'Hasslö skola', false],
  ['Olofström', 'Svängsta', false],
] as const)('between %s and %s there may be sea: %s', (from, to, isWarned) => {
  expect([crossesSea(places[from], places[to], shore), crossesSea(places[to], places[from], shore)]).toEqual([isWarned, isWarned])
})

test('measures the crossing to Hanö at most as long as the way, and most of it', () => {
  const metres = seaMetres(places['Karlshamn station'], places['Hanö brygga'], shore)

  expect(Math.round(metres / 1000)).toBe(15)
})

test('leaves lakes out: a line along the lake at Olofström runs over no sea', () => {
  expect(seaMetres([14.53, 56.28], [14.56, 56.33], shore)).toBe(0)
})

test('says what it is, under the licence of its source, in less than 60 kB', () => {
  expect(file.about).toEqual({
    name: 'shore.json',
    dataset: null,
    format: 'Shore',
    mediaType: 'application/json',
    count: 510,
    crs: 'EPSG:3006',
    licence: 'LGPL 3.0',
  })
  expect(file.bytes.length).toBeLessThan(60_000)
})

test('refuses a source that is not as expected', () => {
  expect(() => buildShore({ type: 'FeatureCollection', features: [] })).toThrow(
    "The basemap's sources/shoreline.geojson is not as expected",
  )
})
