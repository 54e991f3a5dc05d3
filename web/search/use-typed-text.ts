import { useEffect, useRef, useState } from 'preact/hooks'

export interface TypedText {
  /** What stands in the box. */
  readonly typed: string
  /** Changes the box; only when it is emptied does that pass on. */
  readonly type: (text: string) => void
  /** Changes the box and passes the text on at once. */
  readonly passOn: (text: string) => void
  /** Changes the box without passing anything on. */
  readonly settle: (text: string) => void
}

/** What is typed. While it is, suggestions follow it and the list stays as it is. A text that comes from elsewhere ("back") replaces what is typed; `first` stands there at the start. */
export function useTypedText(text: string, onText: (text: string) => void, first: string = text): TypedText {
  const [typed, setTyped] = useState(first)
  const sent = useRef(text)
  const settle = (next: string) => {
    sent.current = next
    setTyped(next)
  }
  const passOn = (next: string) => {
    const isNew = next !== sent.current
    settle(next)
    if (isNew) onText(next)
  }
  useEffect(() => {
    if (text !== sent.current) settle(text)
  }, [text])
  const type = (next: string) => (next === '' ? passOn(next) : setTyped(next))
  return { typed, type, passOn, settle }
}
