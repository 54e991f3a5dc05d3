import type { SymbolEntry } from '../../data/model/catalogue.ts'
import type { Loadable } from '../release/read-json.ts'
import type { Wording } from '../text/wording.ts'
import type { HitGroup } from './arrange-hits.ts'
import type { SearchEngine } from './search-engine.ts'
import type { SearchEntry } from './search-entry.ts'
import { SearchOption } from './search-option.tsx'
import { type ComboboxApi, type HitItem, itemOf } from './use-combobox.ts'

interface SearchListProps {
  readonly api: ComboboxApi
  readonly groups: readonly HitGroup[]
  readonly wording: Wording
  readonly symbolOf: (entry: SearchEntry) => SymbolEntry | null
}

/** The suggestions, by heading. Always in the page, since the box points at it; hidden while there are none. */
export function SearchList({ api, groups, wording, symbolOf }: SearchListProps) {
  return (
    <div
      {...api.getContentProps()}
      role="listbox"
      class="search-list__options"
      aria-labelledby={undefined}
      aria-label={wording.text.search.suggestions}
      hidden={!api.open || groups.length === 0}
    >
      {groups.map(({ key, first, hits }) => (
        <div key={key} {...api.getItemGroupProps({ id: key })} class="search-list__group">
          <div {...api.getItemGroupLabelProps({ htmlFor: key })} class="search-list__heading">
            {first.heading ? wording.pick(first.heading) : wording.text.search.groups[first.type]}
          </div>
          {hits.map((hit) => {
            const item: HitItem = itemOf(hit)
            return (
              <div key={item.value} {...api.getItemProps({ item })} class="search-option">
                <SearchOption hit={hit} symbol={symbolOf(hit.entry)} wording={wording} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface SearchNoteProps {
  readonly engine: Loadable<SearchEngine>
  readonly isEmpty: boolean
  readonly typed: string
  readonly wording: Wording
  readonly onRetry: () => void
}

/** What stands in place of suggestions: that they are being loaded, that this failed, or that there are none. */
export function SearchNote({ engine, isEmpty, typed, wording, onRetry }: SearchNoteProps) {
  const { search } = wording.text
  if (engine.status === 'loading') return <p class="search-list__note">{search.loading}</p>
  if (engine.status === 'failed') {
    return (
      <div class="search-list__note">
        <p>
          {search.failed} {search.failedHelp}
        </p>
        <button type="button" class="button" onClick={onRetry}>
          {search.retry}
        </button>
      </div>
    )
  }
  if (!isEmpty) return null
  return (
    <p class="search-list__note">
      {wording.fill(search.nothing, { text: typed.trim() })} {search.nothingHelp}
    </p>
  )
}
