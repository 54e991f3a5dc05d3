import { Workbox } from 'workbox-window'
import type { AppModel } from '../app/app-model.ts'
import { askWorker, isOfThisBuild } from './ask-worker.ts'
import { isFrugal } from './is-frugal.ts'
import { isKeepingRefused, refuseKeeping } from './offline-choice.ts'
import type { OfflineAnswer, OfflineRequest } from './offline-message.ts'
import type { OfflineState } from './offline-state.ts'
import { viewTiles } from './view-tiles.ts'
import { waitAtMost } from './wait-at-most.ts'

/** A page that stays open asks for a new version this often, when somebody comes back to it. */
const updateEveryMs = 3_600_000

/** How long installing the worker, which fetches the page once more, may take. */
const readySeconds = 60

/** Starts the worker, has it keep what works without a network, and listens for a new version. */
export async function keepPage(app: AppModel, state: OfflineState): Promise<void> {
  state.actions.value = actionsOf(app, state)
  if (isKeepingRefused()) {
    state.keeping.value = 'off'
    return
  }
  if (!(await register(state))) return
  tell(state, await ask({ type: 'tell' }))
  if (!isFrugal(navigator)) await keepAll(app, state)
}

function actionsOf(app: AppModel, state: OfflineState): NonNullable<OfflineState['actions']['value']> {
  return {
    save: async () => {
      refuseKeeping(false)
      state.keeping.value = 'saving'
      state.hasFailed.value = false
      const answer = (await register(state)) ? await keepAll(app, state) : undefined
      state.hasFailed.value = answer?.isComplete !== true
      if (!answer?.isOn) state.keeping.value = 'off'
    },
    remove: async () => {
      refuseKeeping(true)
      await ask({ type: 'forget' })
      await (await navigator.serviceWorker.getRegistration())?.unregister()
      state.bytes.value = 0
      state.keeping.value = 'off'
    },
    update: async () => {
      const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
      if (!waiting) return location.reload() // Another tab was quicker.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      await askWorker(waiting, { type: 'SKIP_WAITING' })
    },
  }
}

/** False where the browser refuses, for example because storage is forbidden or the site cannot be reached. */
async function register(state: OfflineState): Promise<boolean> {
  const workbox = new Workbox('/sw.js', { updateViaCache: 'none' })
  workbox.addEventListener('waiting', ({ sw }) => void meetUpdate(sw, state))
  try {
    await workbox.register({ immediate: true })
    askAgainLater(workbox)
    return true
  } catch {
    return 'controller' in navigator.serviceWorker && navigator.serviceWorker.controller !== null
  }
}

/** A page that was loaded from the new version already has nothing to load again. */
async function meetUpdate(waiting: ServiceWorker | undefined, state: OfflineState): Promise<void> {
  if (!waiting) return
  if (await isOfThisBuild(waiting)) await askWorker(waiting, { type: 'SKIP_WAITING' })
  else state.hasUpdate.value = true
}

function askAgainLater(workbox: Workbox): void {
  let askedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < updateEveryMs) return
    askedAt = Date.now()
    void workbox.update().catch(() => undefined) // Without a network there is nothing new.
  })
}

async function keepAll(app: AppModel, state: OfflineState): Promise<OfflineAnswer | undefined> {
  if (state.keeping.value !== 'complete') state.keeping.value = 'saving'
  const answer = await ask({ type: 'keep', tiles: seenTiles(app) })
  tell(state, answer)
  return answer
}

/** Tiles of what the map shows: on the first visit they came before there was a worker to keep them. */
function seenTiles({ list }: AppModel): readonly string[] {
  const catalogue = list.catalogue.peek()
  const bounds = list.mapBounds.peek()
  const widthPx = document.querySelector('.map-pane__map')?.clientWidth ?? 0
  return catalogue && bounds && widthPx > 0 ? viewTiles(catalogue, { bounds, widthPx }) : []
}

async function ask(request: OfflineRequest): Promise<OfflineAnswer | undefined> {
  // A worker that cannot be installed never gets ready.
  const registration = await waitAtMost(readySeconds, navigator.serviceWorker.ready)
  return registration?.active ? askWorker(registration.active, request) : undefined
}

function tell({ keeping, bytes }: OfflineState, answer: OfflineAnswer | undefined): void {
  if (!answer?.isOn) {
    keeping.value = 'unknown'
    return
  }
  bytes.value = answer.bytes
  keeping.value = answer.isComplete ? 'complete' : 'partly'
}
