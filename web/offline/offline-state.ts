import { type Signal, signal } from '@preact/signals'

/**
 * How far keeping has come. `unknown`: not asked yet, or this browser or the operator does not allow it, and nothing is said.
 * `off`: the person has removed everything. `partly`: what was looked at, but not everything that there is.
 */
export type Keeping = 'unknown' | 'off' | 'saving' | 'partly' | 'complete'

/** What the page knows of the worker that keeps it. */
export interface OfflineState {
  readonly keeping: Signal<Keeping>
  /** What our caches hold, in bytes, unpacked. */
  readonly bytes: Signal<number>
  /** Whether a newer version of the page waits for its turn. */
  readonly hasUpdate: Signal<boolean>
  /** Whether the person asked to save everything and that did not work. */
  readonly hasFailed: Signal<boolean>
  /** What the buttons do; null until the worker can be asked. */
  readonly actions: Signal<OfflineActions | null>
}

/** What a person may ask for. */
export interface OfflineActions {
  readonly save: () => Promise<void>
  readonly remove: () => Promise<void>
  /** Lets the new version take over and loads the page again. */
  readonly update: () => Promise<void>
}

/** The state of this page: one browser has one worker for the whole site. */
export const offlineState: OfflineState = {
  keeping: signal<Keeping>('unknown'),
  bytes: signal(0),
  hasUpdate: signal(false),
  hasFailed: signal(false),
  actions: signal<OfflineActions | null>(null),
}
