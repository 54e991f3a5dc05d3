import type { SearchHit } from './search-engine.ts'
import type { SearchEntry } from './search-entry.ts'

/** Hits under one heading. */
export interface HitGroup {
  /** Unique among the groups. */
  readonly key: string
  readonly first: SearchEntry
  readonly hits: readonly SearchHit[]
}

const mostShown = 8
const mostOfGroup = 4

/** The hits that are shown, at most eight, by heading; the heading with the best hit comes first. */
export function arrangeHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = Map.groupBy(hits, ({ entry }) => groupKey(entry))
  const shown = new Set(chooseHits(hits))
  return [...groups]
    .map(([key, own]) => ({ key, own: own.filter((hit) => shown.has(hit)) }))
    .flatMap(({ key, own }) => (own[0] ? [{ key, first: own[0].entry, hits: own }] : []))
}

/** No heading takes all the room while others have something to offer. */
function chooseHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const counts = new Map<string, number>()
  const within = hits.filter(({ entry }) => {
    const count = (counts.get(groupKey(entry)) ?? 0) + 1
    counts.set(groupKey(entry), count)
    return count <= mostOfGroup
  })
  const rest = hits.filter((hit) => !within.includes(hit))
  return [...within.slice(0, mostShown), ...rest].slice(0, mostShown)
}

/** The page has words for the types; the release has headings for objects and values. */
function groupKey({ type, heading }: SearchEntry): string {
  return heading ? `heading ${heading.sv}` : type
}
