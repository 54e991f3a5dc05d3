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

/** How a state is written as an address, and read back. */
export interface AddressCodec {
  readonly parse: (address: string) => AddressState
  readonly format: (state: AddressState) => string
}

/** The page's own addresses, with the datasets' own paths, which the server wrote into the document. */
function pageCodec({ document }: Window): AddressCodec {
  const paths = parsePlacePaths(document.documentElement.getAttribute(placePathsAttribute))
  return { parse: (address) => parseAddress(address, paths), format: (state) => formatAddress(state, paths) }
}

/** Keeps the state and the browser's address as one. */
export function createAddressStore(browser: Window, { parse, format }: AddressCodec = pageCodec(browser)): AddressStore {
  const start = parse(addressOf(browser))
  // An older link with words in its query: from now on they stay in the browser.
  if (new URLSearchParams(browser.location.search).has('q')) browser.history.replaceState(null, '', format(start))
  const state = signal(start)
  const choice = signal(start)
  const set = (next: AddressState) => {
    if (format({ ...next, view: null }) !== format({ ...choice.peek(), view: null })) choice.value = next
    state.value = next
  }
  // "Back" undoes a choice; the map stays where it is, since nobody chose each of its movements.
  browser.addEventListener('popstate', () => {
    if (isAnchor(browser.location.hash)) return
    const read = parse(addressOf(browser))
    set({ ...read, view: state.peek().view ?? read.view })
  })
  const go = (change: Partial<AddressState>, step: Step = 'push') => {
    const next = { ...state.peek(), ...change }
    const href = format(next)
    if (href === format(state.peek())) return
    if (step === 'push') browser.history.pushState(null, '', href)
    else browser.history.replaceState(null, '', href)
    set(next)
  }
  return { state, choice, go, hrefOf: (change) => format({ ...state.value, ...change }) }
}

function addressOf({ location }: Window): string {
  return `${location.pathname}${location.search}${location.hash}`
}

/** A fragment that names an element of the page, as the skip link's does, is no choice. */
function isAnchor(hash: string): boolean {
  return hash !== '' && !hash.includes('=')
}
