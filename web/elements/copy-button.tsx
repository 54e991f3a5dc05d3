import type { Wording } from '../text/wording.ts'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  readonly wording: Wording
  readonly value: string
  /** What is copied, in words. */
  readonly what: string
}

/** Copies a text. `elements/copying.ts` does the work for every such button, so that it also works on pages without components. */
export function CopyButton({ wording: { text }, value, what }: CopyButtonProps) {
  return (
    <button type="button" class="copy-button needs-script" data-copy={value} data-copy-what={what} title={what}>
      <Icon name="copy" />
      <span>
        {text.place.copy}
        <span class="visually-hidden"> {what}</span>
      </span>
    </button>
  )
}
