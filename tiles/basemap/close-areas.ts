import type { Ring } from '../../data/model/feature.ts'
import type { Frame } from './frame.ts'
import { isInRing, isSame, type Line, type Polygon, signedArea } from './plane.ts'

interface Arc {
  readonly line: Line
  readonly from: number
  readonly to: number
}

/**
 * Areas that lie to the left of the lines. Lines either close in themselves or run from frame to frame, where the area is closed
 * along the frame. Turning every line round gives the areas on the other side: from one shoreline come land and sea, edge to edge.
 */
export function closeAreas(lines: readonly Line[], frame: Frame): readonly Polygon[] {
  const rings = lines.filter((line) => isSame(line[0], line.at(-1)))
  const arcs = lines.filter((line) => !isSame(line[0], line.at(-1)))
  const outers = [...linkArcs(arcs, frame), ...rings.filter((ring) => signedArea(ring) > 0)]
  const holes = rings.filter((ring) => signedArea(ring) < 0)
  return placeHoles(outers, holes)
}

function linkArcs(lines: readonly Line[], frame: Frame): readonly Ring[] {
  const arcs = new Set(lines.flatMap((line) => toArc(line, frame)))
  const rings: Ring[] = []
  for (const first of arcs) {
    const ring = [...first.line]
    let current = first
    // The nearest start ahead on the frame goes on with the ring; it is closed when that is the first line's own.
    for (;;) {
      const next = findNext(current, arcs, frame)
      ring.push(...frame.cornersBetween(current.to, next.from))
      arcs.delete(next)
      if (next === first) break
      ring.push(...next.line)
      current = next
    }
    rings.push([...ring, ...first.line.slice(0, 1)])
  }
  return rings
}

function toArc(line: Line, { placeOf }: Frame): readonly Arc[] {
  const start = line[0]
  const end = line.at(-1)
  return start && end ? [{ line, from: placeOf(start), to: placeOf(end) }] : []
}

function findNext(current: Arc, arcs: ReadonlySet<Arc>, { length }: Frame): Arc {
  const ahead = ({ from }: Arc) => (from - current.to + length) % length
  return [...arcs].reduce((nearest, arc) => (ahead(arc) < ahead(nearest) ? arc : nearest))
}

/** Gives each hole to the smallest area around it. */
function placeHoles(outers: readonly Ring[], holes: readonly Ring[]): readonly Polygon[] {
  const polygons = outers.map((outer) => ({ area: signedArea(outer), rings: [outer] }))
  const bySize = polygons.toSorted((first, second) => first.area - second.area)
  for (const hole of holes) {
    const point = hole[0]
    bySize.find(({ rings: [outer] }) => point && outer && isInRing(point, outer))?.rings.push(hole)
  }
  return polygons.map(({ rings }) => rings)
}
