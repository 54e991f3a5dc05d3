import { keepThemeChoice, readThemeChoice, toChoice } from './theme.ts'

/** Makes the controls in the header work, on every page: the theme, and the way to the same place in the other language. */
export function startSiteControls(): void {
  const select = document.querySelector('[data-theme-select]')
  if (select instanceof HTMLSelectElement) {
    select.value = readThemeChoice()
    select.addEventListener('change', () => keepThemeChoice(toChoice(select.value)))
  }
  const skip = document.querySelector('.skip-link')
  if (skip) skipByFocus(skip)
  const link = document.querySelector('[data-other-language]')
  if (link instanceof HTMLAnchorElement)
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, () => keepState(link))
}

/**
 * The skip link moves the focus by itself: the fragment of the address holds what the reader has chosen, and a link into the page
 * would put its own name there.
 */
function skipByFocus(link: Element): void {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('content')?.focus()
  })
}

/** The other language shows what is shown here: the link takes the present path and query along. */
function keepState(link: HTMLAnchorElement): void {
  const path = location.pathname
  const isEnglish = path === '/en' || path.startsWith('/en/')
  const other = isEnglish ? path.slice(3) || '/' : `/en${path}`
  link.href = `${other}${location.search}${location.hash}`
}
