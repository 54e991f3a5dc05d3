/** Easting and northing in metres. */
export type PlanePoint = readonly [number, number]

export interface PointGrid {
  /** Places in the list of the points at most so far away, nearest cells first, at most `limit` of them. */
  readonly within: (point: PlanePoint, metres: number, limit: number) => readonly number[]
  /** The nearest point's place in the list and its distance; undefined when there are no points. Of equally near ones the first. */
  readonly nearest: (point: PlanePoint) => { readonly place: number; readonly metres: number } | undefined
}

/** An index of points by square cells, so that a question looks at neighbours instead of at everything. */
export function createPointGrid(points: readonly PlanePoint[], cellMetres: number): PointGrid {
  const cells = new Map<string, number[]>()
  points.forEach((point, place) => {
    const key = keyOf(cellOf(point, cellMetres))
    const cell = cells.get(key)
    if (cell) cell.push(place)
    else cells.set(key, [place])
  })
  const grid = { points, cellMetres, cells, span: spanOf(points, cellMetres) }
  return { within: (point, metres, limit) => findWithin(grid, point, { metres, limit }), nearest: (point) => findNearest(grid, point) }
}

interface Grid {
  readonly points: readonly PlanePoint[]
  readonly cellMetres: number
  /** Places in the list of points by cell. */
  readonly cells: ReadonlyMap<string, readonly number[]>
  readonly span: Span
}

function findWithin(
  grid: Grid,
  point: PlanePoint,
  { metres, limit }: { readonly metres: number; readonly limit: number },
): readonly number[] {
  const found: number[] = []
  for (let size = 0; size <= Math.ceil(metres / grid.cellMetres); size++)
    for (const place of placesInRing(grid, point, size)) {
      if (metresTo(grid, point, place) <= metres) found.push(place)
      if (found.length === limit) return found
    }
  return found
}

function findNearest(grid: Grid, point: PlanePoint): ReturnType<PointGrid['nearest']> {
  const centre = cellOf(point, grid.cellMetres)
  const last = farthestRing(centre, grid.span)
  let best: { readonly place: number; readonly metres: number } | undefined
  for (let size = firstRing(centre, grid.span); size <= last; size++) {
    // A ring of cells holds nothing nearer than the rings inside it are wide.
    if (best && best.metres <= (size - 1) * grid.cellMetres) return best
    for (const place of placesInRing(grid, point, size)) {
      const metres = metresTo(grid, point, place)
      if (!best || metres < best.metres || (metres === best.metres && place < best.place)) best = { place, metres }
    }
  }
  return best
}

/** One by one: a cell may hold every point there is. */
function* placesInRing({ cells, cellMetres }: Grid, point: PlanePoint, size: number): Generator<number> {
  for (const cell of ringOf(cellOf(point, cellMetres), size)) yield* cells.get(keyOf(cell)) ?? []
}

function metresTo({ points }: Grid, [easting, northing]: PlanePoint, place: number): number {
  const [toEasting, toNorthing] = points[place] ?? [Number.POSITIVE_INFINITY, 0]
  return Math.hypot(toEasting - easting, toNorthing - northing)
}

type Span = readonly [west: number, south: number, east: number, north: number] | null

function cellOf([easting, northing]: PlanePoint, cellMetres: number): PlanePoint {
  return [Math.floor(easting / cellMetres), Math.floor(northing / cellMetres)]
}

function keyOf([column, row]: PlanePoint): string {
  return `${column} ${row}`
}

/** The cells so many steps away from a cell; the cell itself for 0. */
function ringOf([column, row]: PlanePoint, size: number): readonly PlanePoint[] {
  if (size === 0) return [[column, row]]
  const steps = Array.from({ length: size * 2 + 1 }, (_, step) => step - size)
  const sides = steps.slice(1, -1)
  return [
    ...steps.map((step): PlanePoint => [column + step, row - size]),
    ...sides.flatMap((step): PlanePoint[] => [
      [column - size, row + step],
      [column + size, row + step],
    ]),
    ...steps.map((step): PlanePoint => [column + step, row + size]),
  ]
}

function spanOf(points: readonly PlanePoint[], cellMetres: number): Span {
  let span: Span = null
  for (const point of points) {
    const [column, row] = cellOf(point, cellMetres)
    const [west, south, east, north]: readonly [number, number, number, number] = span ?? [column, row, column, row]
    span = [Math.min(west, column), Math.min(south, row), Math.max(east, column), Math.max(north, row)]
  }
  return span
}

/** The first ring around a cell that reaches the points: one far away from all of them starts there. */
function firstRing([column, row]: PlanePoint, span: Span): number {
  if (!span) return 0
  const [west, south, east, north] = span
  return Math.max(0, west - column, column - east, south - row, row - north)
}

/** The ring around a cell beyond which there is nothing. */
function farthestRing([column, row]: PlanePoint, span: Span): number {
  if (!span) return -1
  const [west, south, east, north] = span
  return Math.max(Math.abs(column - west), Math.abs(east - column), Math.abs(row - south), Math.abs(north - row))
}
