import { useEffect, useRef, useState } from 'preact/hooks'

const restMs = 150

export interface TypedText {
  /** What stands in the box. */
  readonly typed: string
  /** Changes the box; the text is passed on after a short rest. */
  readonly type: (text: string) => void
  /** Changes the box and passes the text on at once. */
  readonly passOn: (text: string) => void
  /** Changes the box without passing anything on. */
  readonly settle: (text: string) => void
}

/** What is typed, passed on when it rests. A text that comes from elsewhere ("back") replaces what is typed; `first` stands there at the start. */
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
  useEffect(() => {
    const timer = setTimeout(() => passOn(typed), restMs)
    return () => clearTimeout(timer)
  }, [typed])
  return { typed, type: setTyped, passOn, settle }
}
