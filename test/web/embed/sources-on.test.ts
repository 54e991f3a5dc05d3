import { expect, test } from 'vitest'
import { sourcesOn } from '../../../web/embed/sources-on.ts'
import { catalogue } from '../fixture.ts'

test('names each source of the layers that are on once, and the ground of the map', () => {
  expect(sourcesOn(catalogue, new Set(['baths/sea', 'figures']), 'en')).toEqual([
    { publisher: 'The authority', licence: 'CC0-1.0' },
    { publisher: 'Coast: The Surveyor', licence: 'CC0-1.0' },
  ])
})
