import type { LonLat } from '../release/item.ts'

/** Addresses that open a point in map apps. Nothing is sent to anybody until the reader follows one. */
export interface MapAppLinks {
  /** RFC 5870, with the mark that Android's apps ask for. */
  readonly device: string
  readonly apple: string
  readonly google: string
}

/** Six decimals are about a decimetre. */
export function mapAppLinks([longitude, latitude]: LonLat): MapAppLinks {
  const point = `${latitude.toFixed(6)},${longitude.toFixed(6)}`
  return {
    device: `geo:${point}?q=${point}`,
    apple: `https://maps.apple.com/?daddr=${point}`,
    google: `https://www.google.com/maps/dir/?api=1&destination=${point}`,
  }
}
