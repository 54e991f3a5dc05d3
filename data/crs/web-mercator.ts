/** The tile of the web map's grid (EPSG:3857, y downwards) that holds a point in WGS84 degrees. */
export function tileAt(lon: number, lat: number, z: number): { readonly z: number; readonly x: number; readonly y: number } {
  const across = 2 ** z
  const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180))
  const x = Math.floor(((lon + 180) / 360) * across)
  const y = Math.floor(((1 - mercator / Math.PI) / 2) * across)
  return { z, x: clamp(x, across), y: clamp(y, across) }
}

function clamp(index: number, across: number): number {
  return Math.min(Math.max(index, 0), across - 1)
}
