import { expect, test } from 'vitest'
import type { Bounds, Catalogue } from '../../../data/model/catalogue.ts'
import { offlineLimits } from '../../../web/offline/offline-limits.ts'
import { viewTiles } from '../../../web/offline/view-tiles.ts'
import { baths, catalogue } from '../fixture.ts'

const tiles = { archive: 'baths.pmtiles', minZoom: 5, maxZoom: 14, layer: 'baths', nearLayer: null }
const tiled: Catalogue = { ...catalogue, datasets: [{ ...baths, tiles }] }

/** Bounds that one tile fills. */
function boundsOf(zoom: number, x: number, y: number): Bounds {
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** zoom))) * 180) / Math.PI
  const longitude = (column: number) => (column / 2 ** zoom) * 360 - 180
  const inset = 1e-6
  return [longitude(x) + inset, latitude(y + 1) + inset, longitude(x + 1) - inset, latitude(y) - inset]
}

test('lists the tile in view and those above it, up to where the map can be zoomed out', () => {
  const prefix = `/tiles/${catalogue.release}/basemap`

  expect(viewTiles(catalogue, { bounds: boundsOf(9, 278, 158), widthPx: 512 })).toEqual([
    `${prefix}/6/34/19.mvt`,
    `${prefix}/7/69/39.mvt`,
    `${prefix}/8/139/79.mvt`,
    `${prefix}/9/278/158.mvt`,
  ])
})

test('takes tiles of objects only where the map draws them one by one, and none finer than there are', () => {
  const paths = viewTiles(tiled, { bounds: boundsOf(15, 17828, 10171), widthPx: 512 })

  const shown = paths.map((path) => path.split('/').slice(3, 5).join(' '))
  expect(shown).toEqual([
    'basemap 6',
    'basemap 7',
    'basemap 8',
    'basemap 9',
    'basemap 10',
    'basemap 11',
    'basemap 12',
    'baths 13',
    'baths 14',
  ])
})

test('a wider window needs finer tiles', () => {
  const bounds = boundsOf(9, 278, 158)

  expect(viewTiles(catalogue, { bounds, widthPx: 1024 }).length).toBe(4 + 4)
})

test('never lists more than the limit', () => {
  expect(viewTiles(catalogue, { bounds: [14, 56, 16, 57], widthPx: 100_000 })).toHaveLength(offlineLimits.viewTiles)
})

test('lists nothing outside the ground', () => {
  expect(viewTiles(catalogue, { bounds: [20, 50, 21, 51], widthPx: 512 })).toEqual([])
})
