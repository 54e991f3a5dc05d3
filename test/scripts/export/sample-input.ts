import type { Feature } from '../../../data/model/feature.ts'
import type { ExportInput } from '../../../scripts/export/export-input.ts'
import { sampleDataset } from '../../data/intake/sample-dataset.ts'

const common = { source: 'pages', demonstration: false, near_name: null, near_latitude: null, near_longitude: null, near_source: null }

/** A bench on a quay, and one of which only a neighbour is known. */
export const sampleFeatures: readonly Feature[] = [
  {
    type: 'Feature',
    id: 7,
    geometry: { type: 'Point', coordinates: [15.5869, 56.1612] },
    properties: {
      ...common,
      id: 'pages-1',
      position: 'known',
      name: 'Bänken, "kajen"',
      kind: 'wood',
      seats: 4,
      town: null,
      municipality_code: '1080',
    },
  },
  {
    type: 'Feature',
    id: Number.MAX_SAFE_INTEGER,
    geometry: null,
    properties: {
      ...common,
      id: 'pages-2',
      position: 'near',
      near_name: 'hållplatsen Fisktorget',
      near_latitude: 56.162332,
      near_longitude: 15.579309,
      name: '=HYPERLINK("http://x")',
      kind: 'stone',
      seats: -3,
      town: '+46 455',
      municipality_code: null,
    },
  },
]

export const sampleInput: ExportInput = {
  descriptor: sampleDataset,
  features: sampleFeatures,
  issues: [],
  licence: 'CC0 1.0',
  attribution: 'Sidor',
}
