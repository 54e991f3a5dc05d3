/** The person's choice of theme; `auto` follows the device. Kept in this browser only. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

const storageKey = 'theme'
const darkQuery = '(prefers-color-scheme: dark)'

/** The kept choice; `auto` where none is kept or nothing can be. */
export function readThemeChoice(): ThemeChoice {
  try {
    return toChoice(localStorage.getItem(storageKey))
  } catch {
    return 'auto' // Storage is forbidden: the choice holds for this page only.
  }
}

/** Any text as a choice. */
export function toChoice(text: string | null): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'auto'
}

/** Shows a theme. */
function applyThemeChoice(choice: ThemeChoice): void {
  if (choice === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
}

/** Shows a theme and keeps it. */
export function keepThemeChoice(choice: ThemeChoice): void {
  applyThemeChoice(choice)
  try {
    if (choice === 'auto') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, choice)
  } catch {
    return // Storage is forbidden: the choice holds for this page only.
  }
}

/** The theme that is seen now. */
export function themeInUse(): 'light' | 'dark' {
  const choice = toChoice(document.documentElement.dataset.theme ?? null)
  if (choice !== 'auto') return choice
  return matchMedia(darkQuery).matches ? 'dark' : 'light'
}

/** Calls back whenever the theme that is seen may have changed. Returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const device = matchMedia(darkQuery)
  const attribute = new MutationObserver(listener)
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  device.addEventListener('change', listener)
  return () => {
    attribute.disconnect()
    device.removeEventListener('change', listener)
  }
}
