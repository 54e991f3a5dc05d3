import { projectPoint } from '../../data/crs/project.ts'
import { seaLength, seaWarningMetres } from '../../data/shore/sea-length.ts'
import type { ShoreIndex } from '../../data/shore/shore-index.ts'
import type { LonLat } from '../release/item.ts'

/** Metres of the straight line between two points in WGS84 that lie over the sea. The same both ways; 0 where nothing is known. */
export function seaMetres(from: LonLat, to: LonLat, shore: ShoreIndex): number {
  return seaLength(projectPoint('EPSG:3006', from), projectPoint('EPSG:3006', to), shore)
}

/** Whether so much of the line lies over the sea that the reader must know. The coastline is coarse: false promises no way by land. */
export function crossesSea(from: LonLat, to: LonLat, shore: ShoreIndex): boolean {
  return seaMetres(from, to, shore) >= seaWarningMetres
}
