import { useEffect, useRef, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { Icon } from '../elements/icon.tsx'

const debounceMs = 150

/** The search box. What is typed reaches the address after a short rest. */
export function SearchBox({ app }: { readonly app: AppModel }) {
  const { list: text } = app.wording.text
  const { query } = app.address.choice.value
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useDebouncedQuery(app, query)
  const clear = () => {
    setTyped('')
    input.current?.focus()
  }
  return (
    <search class="search-box">
      <label class="search-box__label" for="search">
        {text.search}
      </label>
      <div class="search-box__field">
        <Icon name="search" />
        <input
          ref={input}
          id="search"
          class="search-box__input"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.searchHint}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && typed !== '' && clear()}
        />
        {typed === '' ? null : (
          <button type="button" class="search-box__clear" onClick={clear}>
            <Icon name="close" />
            <span class="visually-hidden">{text.clearSearch}</span>
          </button>
        )}
      </div>
    </search>
  )
}

/** What is typed, and the way to change it. A query that comes from elsewhere ("back") replaces what is typed. */
function useDebouncedQuery(app: AppModel, query: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(query)
  const sent = useRef(query)
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setTyped(query)
  }, [query])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed === sent.current) return
      sent.current = typed
      app.searchFor(typed)
    }, debounceMs)
    return () => clearTimeout(timer)
  }, [app, typed])
  return [typed, setTyped]
}
