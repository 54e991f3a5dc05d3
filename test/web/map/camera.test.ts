import { expect, test } from 'vitest'
import { dataBounds, roamingBounds } from '../../../web/map/camera.ts'
import { sampleCatalogue } from './sample.ts'

test('starts at what is drawn as symbols, not at areas that reach into the sea', () => {
  expect(dataBounds(sampleCatalogue)).toEqual([14.4, 56, 16, 56.4])
})

test('starts at the ground when there is nothing on it', () => {
  expect(dataBounds({ ...sampleCatalogue, datasets: [] })).toEqual(sampleCatalogue.basemap.bounds)
})

test('lets one roam a little beyond the data, and never off the ground', () => {
  expect(roamingBounds(sampleCatalogue)).toEqual([13.9, 55.75, 16.5, 56.65])
  expect(roamingBounds({ ...sampleCatalogue, datasets: [] })).toEqual(sampleCatalogue.basemap.bounds)
})
