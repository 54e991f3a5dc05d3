import { Icon } from '../elements/icon.tsx'
import type { Wording } from '../text/wording.ts'

/** Id of the box, for its label and for links to it. */
export const searchBoxId = 'search'

/** What stands in the early box when the real one comes. */
export interface EarlyText {
  readonly text: string
  readonly isFocused: boolean
}

interface EarlySearchBoxProps {
  readonly wording: Wording
  readonly text: string
  /** Somebody is about to write. */
  readonly onFocus: () => void
  /** Enter was pressed: the list is to be searched by this text. */
  readonly onText: (text: string) => void
}

/** The box until the code for suggestions has arrived, and for good when it does not: it searches the list. */
export function EarlySearchBox({ wording, text, onFocus, onText }: EarlySearchBoxProps) {
  const { search } = wording.text
  return (
    <search class="search-box">
      <label class="search-box__label" for={searchBoxId}>
        {search.label}
      </label>
      <div class="search-box__field">
        <Icon name="search" />
        <input
          id={searchBoxId}
          class="search-box__input"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={search.placeholder}
          defaultValue={text}
          onFocus={onFocus}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && onText(currentTarget.value)}
        />
      </div>
    </search>
  )
}

/** Reads the early box. */
export function readEarlyText(): EarlyText {
  const input = document.getElementById(searchBoxId)
  const text = input instanceof HTMLInputElement ? input.value : ''
  return { text, isFocused: input !== null && input === document.activeElement }
}
