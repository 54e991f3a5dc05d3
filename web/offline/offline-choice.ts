const storageKey = 'offline'

/** Whether the person has turned keeping off in this browser. */
export function isKeepingRefused(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'off'
  } catch {
    return true // Storage is forbidden: then nothing else is kept either.
  }
}

/** Notes the choice. */
export function refuseKeeping(isRefused: boolean): void {
  try {
    if (isRefused) localStorage.setItem(storageKey, 'off')
    else localStorage.removeItem(storageKey)
  } catch {
    return // Storage is forbidden: the choice holds for this page only.
  }
}
