import type { Locality } from '../../data/intake/areas.ts'
import type { Random } from './random.ts'

const METRES_PER_DEGREE = 111_320
const LONGEST_OFFSET_METRES = 150

/** A point within 150 m of the middle of a locality, as a delivery writes it: WGS84 degrees with six decimals. */
export function placeNear({ position: [lon, lat] }: Locality, random: Random) {
  const metres = LONGEST_OFFSET_METRES * Math.sqrt(random.next())
  const angle = 2 * Math.PI * random.next()
  const metresPerLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return {
    latitude: (lat + (metres * Math.sin(angle)) / METRES_PER_DEGREE).toFixed(6),
    longitude: (lon + (metres * Math.cos(angle)) / metresPerLon).toFixed(6),
  }
}
