import type { LonLat } from '../release/item.ts'

/** Where distances are measured from. It always has a name, so that a distance never stands without its start. */
export interface Origin {
  readonly position: LonLat
  /** `exact`: the point itself. `middle`: the middle of an area, such as a town. `near`: a neighbour of what was asked for. */
  readonly precision: 'exact' | 'middle' | 'near'
  /** What the point is called, as people search for it. */
  readonly name: string
}

const precisions: readonly Origin['precision'][] = ['exact', 'middle', 'near']
const maxNameLength = 120

/** Writes an origin for the address: latitude, longitude (five decimals, one metre), precision and name. */
export function formatOrigin({ position: [longitude, latitude], precision, name }: Origin): string {
  return [Number(latitude.toFixed(5)), Number(longitude.toFixed(5)), precision, name].join(',')
}

/** Reads what `formatOrigin` wrote; null for everything else. */
export function parseOrigin(text: string | null): Origin | null {
  const [, lat, lon, word, name] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),([a-z]+),(.+)$/su.exec(text ?? '') ?? []
  const precision = precisions.find((each) => each === word)
  if (!precision || !name || name.length > maxNameLength) return null
  const [longitude, latitude] = [Number(lat), Number(lon)].toReversed()
  if (longitude === undefined || latitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return { position: [longitude, latitude], precision, name }
}
