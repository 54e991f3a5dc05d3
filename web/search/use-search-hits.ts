import { useEffect, useMemo } from 'preact/hooks'
import { announce } from '../elements/announce.ts'
import type { LonLat } from '../release/item.ts'
import type { Loadable } from '../release/read-json.ts'
import type { Wording } from '../text/wording.ts'
import { arrangeHits, type HitGroup } from './arrange-hits.ts'
import type { SearchEngine } from './search-engine.ts'

const restMs = 600

interface Asked {
  readonly engine: Loadable<SearchEngine>
  readonly typed: string
  readonly near: LonLat | null
}

/** What the typed text finds, by heading. */
export function useSearchHits({ engine, typed, near }: Asked): readonly HitGroup[] {
  return useMemo(() => (engine.status === 'ready' ? arrangeHits(engine.value.find(typed, { near })) : []), [engine, typed, near])
}

/** Says how many suggestions there are once the typing rests; null says nothing. */
export function useAnnouncedHits(found: number | null, typed: string, { text: { search }, count, fill }: Wording): void {
  useEffect(() => {
    if (found === null) return
    const words = found === 0 ? fill(search.nothing, { text: typed.trim() }) : count(search.found, found)
    const timer = setTimeout(() => announce(words), restMs)
    return () => clearTimeout(timer)
  }, [found, typed])
}
