import { effect } from '@preact/signals'
import type { AppModel } from './app-model.ts'

/** Long enough for the map's own requests to come first. */
const restMs = 2000

/** Does something that can wait, once: when the list is read, the map is drawn or has failed, and the browser rests. */
export function whenSettled({ map, listIsRead }: AppModel, work: () => void): void {
  const stop = effect(() => {
    if (!listIsRead.value || !(map.isDrawn.value || map.state.value.status === 'failed')) return
    queueMicrotask(() => stop())
    whenIdle(work)
  })
}

function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: restMs })
  else setTimeout(work, restMs)
}
