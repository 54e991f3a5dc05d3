/** Says something to people who do not see the page, through the one live region that every page has. */
export function announce(text: string): void {
  const region = document.querySelector('#announcer')
  if (!region) return
  region.textContent = ''
  // A region that gets the same text again says nothing; emptied first, it does.
  requestAnimationFrame(() => {
    region.textContent = text
  })
}
