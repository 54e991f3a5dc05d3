import { splitEmbedPath, toEmbedPath } from '../../data/model/embed-path.ts'
import { type ThemeChoice, toChoice } from '../app/theme.ts'
import { type AddressState, formatAddress, languagePath, parseAddress } from '../state.ts'

/** What a narrow frame shows: it has room for one of them. */
export type FramePart = 'list' | 'map'

/** What the host of a frame chooses beside what the page itself knows. */
export interface EmbedOptions {
  /** `auto` follows the device. */
  readonly theme: ThemeChoice
  /** What a narrow frame shows first. */
  readonly show: FramePart
}

export interface EmbedAddress {
  readonly state: AddressState
  readonly options: EmbedOptions
}

/** Parameters of the page that hold in a frame too. Words to search for are none of them, nor is what only a person chooses. */
const sharedNames: ReadonlySet<string> = new Set(['layers', 'municipality', 'map', 'near', 'list'])
const slicePattern = /^slice\.[a-z][a-z0-9-]*$/
const layerPattern = /^[a-z][a-z0-9-]*(\/[a-z0-9_-]+)?$/
const base = 'https://address.invalid'

/** Whether an address (path and query) is that of a frame. */
export function isEmbedAddress(address: string): boolean {
  return splitEmbedPath(pathWithoutLanguage(address)).isEmbedded
}

/** Reads the address of a frame. What it does not know or cannot understand it leaves at the start value. */
export function parseEmbedAddress(address: string): EmbedAddress {
  const { searchParams } = new URL(address, base)
  const { language } = parseAddress(address)
  const { path } = splitEmbedPath(pathWithoutLanguage(address))
  const known = [...searchParams].filter(([name]) => sharedNames.has(name) || slicePattern.test(name))
  const state = parseAddress(`${languagePath(language, path)}?${new URLSearchParams(known)}`)
  return { state: { ...state, layers: wellFormed(state.layers) }, options: parseOptions(searchParams) }
}

/** Writes the address of a frame, the shortest that `parseEmbedAddress` reads back as the same. */
export function formatEmbedAddress({ state, options }: EmbedAddress): string {
  const url = new URL(formatAddress({ ...state, query: '', origin: null, facets: {}, openNow: false, sort: null, panel: null }), base)
  const path = languagePath(state.language, toEmbedPath(pathWithoutLanguage(url.pathname)))
  const parts = [
    url.search.slice(1),
    options.show === 'list' ? '' : `show=${options.show}`,
    options.theme === 'auto' ? '' : `theme=${options.theme}`,
  ]
  const query = parts.filter((part) => part !== '').join('&')
  return query === '' ? path : `${path}?${query}`
}

function parseOptions(query: URLSearchParams): EmbedOptions {
  return { theme: toChoice(query.get('theme')), show: query.get('show') === 'map' ? 'map' : 'list' }
}

/** No layer at all is no choice in a frame: it would stay empty, and nobody there could change that. */
function wellFormed(layers: readonly string[] | null): readonly string[] | null {
  const formed = layers?.filter((layer) => layerPattern.test(layer)) ?? []
  return formed.length === 0 ? null : formed
}

function pathWithoutLanguage(address: string): string {
  const { pathname } = new URL(address, base)
  const { language } = parseAddress(pathname)
  return pathname.slice(languagePath(language, '').length) || '/'
}
