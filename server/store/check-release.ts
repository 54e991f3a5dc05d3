import type { DatasetEntry } from '../../data/model/catalogue.ts'
import { hasFeatureId } from './find-feature-id.ts'
import { type Release, toArchiveName } from './release.ts'

/** Whether a feature that a healthy release holds was found in its tile. */
export interface FeatureCheck {
  readonly dataset: string
  readonly id: string
  readonly found: boolean
}

/** Looks for the known feature of every dataset that names one, in the tile where it must be. */
export function checkRelease(release: Release): Promise<readonly FeatureCheck[]> {
  return Promise.all(release.catalogue.datasets.flatMap((dataset) => checkDataset(release, dataset)))
}

function checkDataset(release: Release, { id: dataset, probe, tiles }: DatasetEntry): Promise<FeatureCheck>[] {
  if (!probe || !tiles) return []
  const archive = release.findArchive(toArchiveName(tiles.archive))
  const range = archive?.find(probe.z, probe.x, probe.y)
  if (!archive || !range) return [Promise.resolve({ dataset, id: probe.id, found: false })]
  const found = archive.readTile(range).then(
    (tile) => hasFeatureId(tile, tiles.layer, probe.featureId),
    // A tile that cannot be read is what the check is for.
    () => false,
  )
  return [found.then((isFound) => ({ dataset, id: probe.id, found: isFound }))]
}
