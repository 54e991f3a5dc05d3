import { PmtilesError } from './pmtiles-error.ts'

/** A tile's place in the web Mercator pyramid: zoom, column from the west, row from the north. */
export interface TileCoordinate {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** The deepest zoom whose tile ids are all exact in a double; the npm reader stops there too. */
const maxZoomLevel = 26

/** Tells whether a tile exists: whole numbers, zoom 0-26, column and row within the zoom's square. */
export function isTileCoordinate(z: number, x: number, y: number): boolean {
  if (!Number.isInteger(z) || z < 0 || z > maxZoomLevel) return false
  const side = 2 ** z
  return Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0 && x < side && y < side
}

/** How many tiles lie on all zooms above `z`, which is also the id of the first tile of `z`: (4^z − 1) / 3. */
function firstTileId(z: number): number {
  return (4 ** z - 1) / 3
}

/** Tile ids lie below this. */
export const tileIdEnd = firstTileId(maxZoomLevel + 1)

/**
 * A tile's place on the series of Hilbert curves, one curve a zoom, which PMTiles sorts by. Throws a PmtilesError for a tile
 * that does not exist. Source: PMTiles specification 3 and its reference implementations.
 */
export function toTileId(z: number, x: number, y: number): number {
  if (!isTileCoordinate(z, x, y))
    throw new PmtilesError(`There is no tile ${z}/${x}/${y}: expected zoom 0-${maxZoomLevel} and x, y below 2^z`)
  let id = firstTileId(z)
  let column = x
  let row = y
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const isEast = column >= side
    const isSouth = row >= side
    id += side * side * quarterOf(isEast, isSouth)
    if (isEast) column -= side
    if (isSouth) row -= side
    if (!isSouth) {
      const turned = isEast ? side - 1 - row : row
      row = isEast ? side - 1 - column : column
      column = turned
    }
  }
  return id
}

/** The order in which the curve visits the quarters: north-west, south-west, south-east, north-east. */
function quarterOf(isEast: boolean, isSouth: boolean): number {
  if (isEast) return isSouth ? 2 : 3
  return isSouth ? 1 : 0
}

/** The tile of an id. Throws a PmtilesError for an id that is not a whole number or lies beyond zoom 26. */
export function fromTileId(id: number): TileCoordinate {
  if (!Number.isInteger(id) || id < 0 || id >= tileIdEnd) throw new PmtilesError(`There is no tile id ${id}: expected 0-${tileIdEnd - 1}`)
  const z = zoomOfTileId(id)
  let rest = id - firstTileId(z)
  let x = 0
  let y = 0
  for (let side = 1; side < 2 ** z; side *= 2) {
    const quarter = rest % 4
    rest = Math.floor(rest / 4)
    const isEast = quarter >= 2
    if (quarter === 0 || quarter === 3) {
      const turned = isEast ? side - 1 - y : y
      y = isEast ? side - 1 - x : x
      x = turned
    }
    if (isEast) x += side
    if (quarter === 1 || quarter === 2) y += side
  }
  return { z, x, y }
}

/** The zoom that an id (0 and up) belongs to. */
export function zoomOfTileId(id: number): number {
  let z = 0
  while (id >= firstTileId(z + 1)) z++
  return z
}
