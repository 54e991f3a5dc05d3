import type { Catalogue, DatasetEntry, LayerEntry } from '../../data/model/catalogue.ts'

type Tiles = NonNullable<DatasetEntry['tiles']>
type Areas = NonNullable<DatasetEntry['areas']>

/** A dataset that is drawn as symbols. */
export interface PointOverlay {
  readonly kind: 'points'
  readonly dataset: DatasetEntry
  readonly tiles: Tiles
  readonly layers: readonly LayerEntry[]
}

/** A dataset that is drawn as filled municipalities. */
export interface AreaOverlay {
  readonly kind: 'areas'
  readonly dataset: DatasetEntry
  readonly tiles: Tiles
  readonly areas: Areas
  readonly layer: LayerEntry
}

export type Overlay = PointOverlay | AreaOverlay

/** What lies over the ground. Both the style and the legend are made from this list, so they cannot disagree. */
export function mapOverlays(catalogue: Catalogue): readonly Overlay[] {
  return catalogue.datasets.flatMap((dataset) => findOverlay(dataset) ?? [])
}

function findOverlay(dataset: DatasetEntry): Overlay | undefined {
  const { tiles, areas, layers } = dataset
  if (!tiles) return undefined
  if (dataset.show === 'points') return { kind: 'points', dataset, tiles, layers }
  const [layer] = layers
  return dataset.show === 'areas' && areas && layer ? { kind: 'areas', dataset, tiles, areas, layer } : undefined
}

export const pointOverlays = (catalogue: Catalogue): readonly PointOverlay[] =>
  mapOverlays(catalogue).flatMap((overlay) => (overlay.kind === 'points' ? [overlay] : []))

export const areaOverlays = (catalogue: Catalogue): readonly AreaOverlay[] =>
  mapOverlays(catalogue).flatMap((overlay) => (overlay.kind === 'areas' ? [overlay] : []))
