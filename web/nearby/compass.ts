import { type CompassPoint, compassPointTo } from '../../data/crs/compass.ts'
import { projectPoint } from '../../data/crs/project.ts'
import type { LonLat } from '../release/item.ts'

/** Where one point in WGS84 lies as seen from another. */
export function compassPoint(from: LonLat, to: LonLat): CompassPoint {
  return compassPointTo(projectPoint('EPSG:3006', from), projectPoint('EPSG:3006', to))
}
