import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { Icon } from '../elements/icon.tsx'
import type { LonLat } from '../release/item.ts'
import type { Loadable } from '../release/read-json.ts'
import type { Wording } from '../text/wording.ts'
import { type EarlyText, searchBoxId } from './early-search-box.tsx'
import type { SearchEngine } from './search-engine.ts'
import type { SearchEntry } from './search-entry.ts'
import { SearchList, SearchNote } from './search-list.tsx'
import { type ComboboxApi, useCombobox } from './use-combobox.ts'
import { useRoomBelow } from './use-room-below.ts'
import { useAnnouncedHits, useSearchHits } from './use-search-hits.ts'
import { type TypedText, useTypedText } from './use-typed-text.ts'

export interface SearchComboboxProps {
  readonly wording: Wording
  /** The index as far as it has been loaded. */
  readonly engine: Loadable<SearchEngine>
  /** The text that the list is searched by. */
  readonly text: string
  /** Where to measure from: among equals the nearer comes first. */
  readonly near: LonLat | null
  /** What stood in the box that this one takes the place of, and whether it had the focus. */
  readonly early: EarlyText
  /** The symbol of an entry's layer, where it has one. */
  readonly symbolOf: (entry: SearchEntry) => SymbolEntry | null
  /** The box has the focus: the index will be needed. */
  readonly onFocus: () => void
  readonly onRetry: () => void
  /** A suggestion was chosen, and the box emptied itself: whoever acts on it lets go of `text` in the same step. */
  readonly onChoose: (entry: SearchEntry) => void
  /** The list is to be searched by this text: Enter without a suggestion, or an emptied box. */
  readonly onText: (text: string) => void
}

/** The search box with its suggestions. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { wording, engine, symbolOf, onRetry } = props
  const { search } = wording.text
  const box = useRef<HTMLElement>(null)
  const { typing, groups, hits, api } = useSuggestions(props, box)
  const isShown = api.open && typing.typed.trim() !== ''
  useRoomBelow(box, isShown)
  useAnnouncedHits(isShown && engine.status === 'ready' ? hits.length : null, typing.typed, wording)
  return (
    <search class="search-box" ref={box}>
      <label class="search-box__label" for={searchBoxId}>
        {search.label}
      </label>
      <div class="search-box__field">
        <Icon name="search" />
        <SearchInput api={api} typing={typing} isExpanded={isShown && hits.length > 0} />
        {typing.typed === '' ? null : <ClearButton api={api} typing={typing} label={search.clear} />}
      </div>
      <div class="search-list" hidden={!isShown}>
        <SearchNote engine={engine} isEmpty={hits.length === 0} typed={typing.typed} wording={wording} onRetry={onRetry} />
        <SearchList api={api} groups={groups} wording={wording} symbolOf={symbolOf} />
      </div>
    </search>
  )
}

/** What is typed, what that finds, and the machine that lets one of it be chosen. */
function useSuggestions(props: SearchComboboxProps, box: RefObject<HTMLElement | null>) {
  const { wording, engine, text, near, early, onFocus, onChoose, onText } = props
  const typing = useTypedText(text, onText, early.text)
  const groups = useSearchHits({ engine, typed: typing.typed, near })
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups])
  const api = useCombobox({
    hits,
    placeholder: wording.text.search.placeholder,
    onSelect: (key) => {
      const chosen = hits.find(({ entry }) => entry.key === key)
      typing.settle('')
      if (chosen) afterFocus(() => onChoose(chosen.entry))
    },
    isOutside: (target) => !(target instanceof Node && box.current?.contains(target)),
  })
  useEffect(() => {
    if (!early.isFocused) return
    document.getElementById(searchBoxId)?.focus()
    if (early.text.trim() !== '') api.setOpen(true)
  }, [])
  useEffect(() => {
    if (api.focused) onFocus()
  }, [api.focused])
  return { typing, groups, hits, api }
}

/** Zag gives the focus back to the box one frame after a choice. What the choice leads to takes it from there, one frame later. */
function afterFocus(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

interface SearchInputProps {
  readonly api: ComboboxApi
  readonly typing: TypedText
  readonly isExpanded: boolean
}

function SearchInput({ api, typing, isExpanded }: SearchInputProps) {
  // Preact's types tie the role to the type: both are stated here once more.
  const { onKeyDown, onInput, defaultValue: _value, type: _type, role: _role, ...input } = api.getInputProps()
  const handleKey = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && api.highlightedValue === null) {
      typing.passOn(typing.typed)
      api.setOpen(false)
      // The phone's keyboard has done its work, and covers the list.
      if (matchMedia('(pointer: coarse)').matches) event.currentTarget.blur()
    }
    if (event.key === 'Escape' && !isExpanded) typing.passOn('')
    onKeyDown?.(event)
  }
  const handleInput = (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => {
    typing.type(event.currentTarget.value)
    onInput?.(event)
  }
  return (
    <input
      {...input}
      type="text"
      role="combobox"
      value={typing.typed}
      class="search-box__input"
      inputmode="search"
      enterkeyhint="search"
      aria-expanded={isExpanded}
      onKeyDown={handleKey}
      onInput={handleInput}
    />
  )
}

function ClearButton({ api, typing, label }: Pick<SearchInputProps, 'api' | 'typing'> & { readonly label: string }) {
  const clear = () => {
    typing.passOn('')
    api.setOpen(false)
    api.focus()
  }
  return (
    <button type="button" class="search-box__clear" onClick={clear}>
      <Icon name="close" />
      <span class="visually-hidden">{label}</span>
    </button>
  )
}
