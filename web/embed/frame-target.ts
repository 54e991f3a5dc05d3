import { isEmbedAddress } from './embed-address.ts'

/**
 * Where a link in a frame opens. Other views of the frame stay in it, and so do links to a telephone or a mail program, which need
 * no tab. Everything else needs a tab of its own: most pages, ours too, refuse to be framed.
 */
export function frameTarget(href: string, here: string): '_self' | '_blank' {
  const url = new URL(href, here)
  if (!/^https?:$/.test(url.protocol)) return '_self'
  return url.origin === new URL(here).origin && isEmbedAddress(url.pathname) ? '_self' : '_blank'
}

/** Gives every link its target when somebody follows it. */
export function startFrameLinks(): void {
  document.addEventListener('click', ({ target }) => setTarget(target), { capture: true })
}

function setTarget(clicked: EventTarget | null): void {
  const link = clicked instanceof Element ? clicked.closest('a[href]') : null
  if (link instanceof HTMLAnchorElement) link.target = frameTarget(link.href, location.href)
}
