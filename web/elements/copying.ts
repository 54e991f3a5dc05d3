import type { Wording } from '../text/wording.ts'
import { announce } from './announce.ts'

/** Makes every copy button on the page work, now and later. */
export function startCopying({ text, fill }: Wording): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null
    if (!(button instanceof HTMLElement)) return
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? '')
      announce(fill(text.site.copied, { what: button.dataset.copyWhat ?? '' }))
      showDone(button)
    } catch {
      announce(text.site.copyFailed) // No permission, or no secure context.
    }
  })
}

function showDone(button: HTMLElement): void {
  button.dataset.copied = ''
  setTimeout(() => delete button.dataset.copied, 2000)
}
