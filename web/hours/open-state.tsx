import type { OpenState as State } from '../../data/hours/open-state.ts'
import { type OpenKind, openStateWords, type StateWordsOptions } from './open-state-words.ts'

interface OpenStateProps extends StateWordsOptions {
  readonly state: State
}

/** On a grid of 20 × 20: a tick, a clock, a bar and a question mark, each in a ring of its own kind. */
const signs: Readonly<Record<OpenKind, string>> = {
  open: 'M6 10.500l2.800 2.800 5.400-6',
  soon: 'M10 5.500V10l3 2',
  closed: 'M6 10h8',
  unknown: 'M7.800 8a2.200 2.200 0 1 1 3.200 2c-.8.4-1 .8-1 1.500M10 14v.1',
}

/** Whether something is open, in words beside a sign and a colour that say the same. Stands inside a sentence or a link. */
export function OpenState({ state, ...options }: OpenStateProps) {
  const { kind, text, lang, note } = openStateWords(state, options)
  return (
    <span class={`open-state open-state--${kind}`}>
      <svg class="open-state__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle class="open-state__ring" cx="10" cy="10" r="8.5" />
        <path d={signs[kind]} />
      </svg>
      <span class="open-state__words">
        <span lang={lang}>{text}</span>
        {note === null ? null : <span class="open-state__note"> {note}</span>}
      </span>
    </span>
  )
}
