// Runs before the first paint, so that a page in the dark does not flash white. It imports nothing, since only a script without
// imports can hold the paint back in every browser; `app/theme.ts` keeps the choice under the same name.
// In a frame on somebody else's page nothing is kept: there the address says the theme.
try {
  const isFrame = document.documentElement.classList.contains('page--frame')
  const kept = isFrame ? new URLSearchParams(location.search).get('theme') : localStorage.getItem('theme')
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
} catch {
  // Storage is forbidden: the theme follows the device.
}
document.documentElement.classList.add('scripted')
