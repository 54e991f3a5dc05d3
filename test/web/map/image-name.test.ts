import { expect, test } from 'vitest'
import { findImage, imageName, type MapImage } from '../../../web/map/image-name.ts'

const images: readonly MapImage[] = [
  { kind: 'symbol', theme: 'light', layer: 'schools/school', variant: 'near' },
  { kind: 'symbol', theme: 'dark', layer: 'aids', variant: 'selected-near' },
  { kind: 'ring', theme: 'dark', diameter: 42, split: [12, 0, 3, 9] },
  { kind: 'badge', theme: 'light' },
  { kind: 'hatch', theme: 'dark' },
]

test.each(images)('reads back the name of $kind', (image) => {
  expect(findImage(imageName(image))).toEqual(image)
})

test.each(['', 'marker', 'symbol|light|schools/school|huge'])('knows no image called %j', (name) => {
  expect(findImage(name)).toBeUndefined()
})
