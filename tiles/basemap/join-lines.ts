import type { Coordinate } from '../../data/model/feature.ts'
import type { Line } from './plane.ts'

type Ends = ReadonlyMap<string, readonly Line[]>

/** Joins lines that meet end to end, wherever exactly two of them meet. A joined line runs the way of its first piece. */
export function joinLines(lines: readonly Line[]): readonly Line[] {
  const ends = collectEnds(lines)
  const left = new Set(lines)
  return lines.flatMap((line) => {
    if (!left.delete(line)) return []
    const forwards = extend(line, ends, left)
    return [extend(forwards.toReversed(), ends, left).toReversed()]
  })
}

/** Adds pieces at the end of the line until none, or more than one, goes on from there. */
function extend(line: Line, ends: Ends, left: Set<Line>): Line {
  const joined = [...line]
  for (;;) {
    const end = joined.at(-1)
    const meeting = end ? (ends.get(keyOf(end)) ?? []) : []
    const next = meeting.length === 2 ? meeting.find((candidate) => left.has(candidate)) : undefined
    if (!end || !next) return joined
    left.delete(next)
    const startsHere = next[0] && keyOf(next[0]) === keyOf(end)
    joined.push(...(startsHere ? next : next.toReversed()).slice(1))
  }
}

function collectEnds(lines: readonly Line[]): Ends {
  const ends = new Map<string, Line[]>()
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), line])
    }
  }
  return ends
}

function keyOf([lon, lat]: Coordinate): string {
  return `${lon} ${lat}`
}
