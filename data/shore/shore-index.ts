import type { Shore } from '../model/shore.ts'

/**
 * Edges of land in metres of EPSG:3006, in runs of a few with a box around each, and boxes around groups of runs, so that most edges need
 * not be looked at.
 */
export interface ShoreIndex {
  /** West, south, east, north of what is known. */
  readonly extent: readonly [number, number, number, number]
  /** Four numbers an edge: easting and northing of its start, then of its end. */
  readonly edges: Float64Array
  /** Four numbers a run of edges: its west, south, east, north. */
  readonly runs: Float64Array
  /** The same for every group of runs. */
  readonly groups: Float64Array
}

/** Few enough for tight boxes, many enough to skip quickly: the best of 4 to 32, measured. */
const edgesInRun = 6
const runsInGroup = 10

/** Unpacks a shore. Throws when its extent does not have four numbers, which its schema does not allow. */
export function indexShore({ stepMetres, extent, rings }: Shore): ShoreIndex {
  const [west, south, east, north] = extent.map((each) => each * stepMetres)
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    throw new Error(`The shore's extent has ${extent.length} numbers: expected 4`)
  const edges = Float64Array.from(rings.flatMap((ring) => edgesOf(ring).map((each) => each * stepMetres)))
  const runs = boxesAround(edges, edgesInRun)
  return { extent: [west, south, east, north], edges, runs, groups: boxesAround(runs, runsInGroup) }
}

/** Visits every edge whose run, and its group, may matter. The visitor is told where the edge's four numbers begin. */
export function visitEdges(
  shore: ShoreIndex,
  mayMatter: (boxes: Float64Array, place: number) => boolean,
  visit: (edge: number) => void,
): void {
  const { edges, runs, groups } = shore
  for (let group = 0; group < groups.length; group += 4) {
    if (!mayMatter(groups, group)) continue
    const runsEnd = Math.min(runs.length, (group + 4) * runsInGroup)
    for (let run = group * runsInGroup; run < runsEnd; run += 4) {
      if (!mayMatter(runs, run)) continue
      const edgesEnd = Math.min(edges.length, (run + 4) * edgesInRun)
      for (let edge = run * edgesInRun; edge < edgesEnd; edge += 4) visit(edge)
    }
  }
}

/** Start and end of every edge, the closing one too. */
function edgesOf(ring: readonly number[]): readonly number[] {
  const points: (readonly [number, number])[] = []
  let [easting, northing] = [0, 0]
  for (let place = 0; place + 1 < ring.length; place += 2) {
    easting += ring[place] ?? 0
    northing += ring[place + 1] ?? 0
    points.push([easting, northing])
  }
  return points.flatMap((point, place) => [...point, ...(points[place + 1] ?? points[0] ?? point)])
}

/** Boxes around so many fours of numbers at a time. */
function boxesAround(numbers: Float64Array, size: number): Float64Array {
  const boxes = new Float64Array(Math.ceil(numbers.length / 4 / size) * 4)
  for (let box = 0; box < boxes.length; box += 4) boxes.set(boxAround(numbers.subarray(box * size, (box + 4) * size)), box)
  return boxes
}

function boxAround(coordinates: Float64Array): readonly number[] {
  const eastings = coordinates.filter((_, place) => place % 2 === 0)
  const northings = coordinates.filter((_, place) => place % 2 === 1)
  return [Math.min(...eastings), Math.min(...northings), Math.max(...eastings), Math.max(...northings)]
}
