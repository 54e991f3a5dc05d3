import type { AppModel } from '../app/app-model.ts'
import { whenSettled } from '../app/when-settled.ts'
import { offlineState } from './offline-state.ts'

/**
 * Begins to keep the page once the list and the map are there. Nothing happens in a frame of another site, without TLS (a
 * browser allows no worker there), or where the browser knows no workers.
 */
export function startOffline(app: AppModel): void {
  if (!('serviceWorker' in navigator) || !isSecureContext || window.parent !== window) return
  whenSettled(app, () => void import('./keep-page.ts').then(({ keepPage }) => keepPage(app, offlineState)))
}
