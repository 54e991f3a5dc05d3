import { type ReadonlySignal, signal } from '@preact/signals'
import { parsePlacePaths, placePathsAttribute } from '../place-paths.ts'
import { type AddressState, formatAddress, parseAddress } from '../state.ts'

/** `push` makes a step that "back" undoes; `replace` changes the present one. */
type Step = 'push' | 'replace'

/** The address as state. */
export interface AddressStore {
  readonly state: ReadonlySignal<AddressState>
  /** The state apart from where the map looks: it stays the same while the map only moves. */
  readonly choice: ReadonlySignal<AddressState>
  readonly go: (change: Partial<AddressState>, step?: Step) => void
  /** Where a change would lead, for links. */
  readonly hrefOf: (change: Partial<AddressState>) => string
}

/** Keeps the state and the browser's address as one. */
export function createAddressStore(browser: Window): AddressStore {
  const paths = parsePlacePaths(browser.document.documentElement.getAttribute(placePathsAttribute))
  const start = parseAddress(addressOf(browser), paths)
  const state = signal(start)
  const choice = signal(start)
  const set = (next: AddressState) => {
    if (formatAddress({ ...next, view: null }, paths) !== formatAddress({ ...choice.peek(), view: null }, paths)) choice.value = next
    state.value = next
  }
  // "Back" undoes a choice; the map stays where it is, since nobody chose each of its movements.
  browser.addEventListener('popstate', () => {
    const read = parseAddress(addressOf(browser), paths)
    set({ ...read, view: state.peek().view ?? read.view })
  })
  const go = (change: Partial<AddressState>, step: Step = 'push') => {
    const next = { ...state.peek(), ...change }
    const href = formatAddress(next, paths)
    if (href === formatAddress(state.peek(), paths)) return
    if (step === 'push') browser.history.pushState(null, '', href)
    else browser.history.replaceState(null, '', href)
    set(next)
  }
  return { state, choice, go, hrefOf: (change) => formatAddress({ ...state.value, ...change }, paths) }
}

function addressOf({ location }: Window): string {
  return `${location.pathname}${location.search}`
}
