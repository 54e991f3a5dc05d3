import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { Icon } from '../elements/icon.tsx'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import { meaningOf } from './meaning-of.ts'
import type { SearchHit } from './search-engine.ts'

interface SearchOptionProps {
  readonly hit: SearchHit
  readonly symbol: SymbolEntry | null
  readonly wording: Wording
}

/** What an option says: its name, what and where it is, and what choosing it does. */
export function SearchOption({ hit, symbol, wording }: SearchOptionProps) {
  return (
    <>
      <span class="search-option__mark">{symbol ? <SymbolMark symbol={symbol} size={28} /> : <Icon name="place" />}</span>
      <span class="search-option__text">
        <span class="search-option__name" dir="auto">
          {wording.pick(hit.entry.name)}
        </span>
        <span class="search-option__about">{aboutHit(hit, wording)}</span>
      </span>
      <Doing hit={hit} wording={wording} />
    </>
  )
}

/** The second line: what it was found by, what it is and where. */
export function aboutHit({ entry, phrase }: SearchHit, { pick, text: { search } }: Wording): string {
  const { type, kind, town, accuracy, position } = entry
  const own = kind ? pick(kind) : null
  const parts = [
    type === 'kind' ? phrase : null,
    own ?? (type === 'locality' || type === 'municipality' || type === 'postcode' ? search.about[type] : null),
    town === pick(entry.name) ? null : town,
    type === 'postcode' && position ? search.middle : null,
    type === 'object' && accuracy === 'neighbour' ? search.neighbour : null,
  ]
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

function Doing({ hit: { entry }, wording: { text, count } }: Pick<SearchOptionProps, 'hit' | 'wording'>) {
  const meaning = meaningOf(entry)
  if (meaning === 'start') return <span class="search-option__doing">{text.search.startHere}</span>
  if (meaning === 'filter' && entry.count !== null) return <span class="search-option__doing">{count(text.search.all, entry.count)}</span>
  return null
}
