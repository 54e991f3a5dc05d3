import { type Language, languages } from '../data/model/localised-text.ts'
import { formatOrigin, type Origin, parseOrigin } from './origin/origin.ts'
import { joinPlacePath, ownPath, type PlacePaths } from './place-paths.ts'

/** Where the map looks. */
interface MapView {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

/** An object, by dataset and stable id. */
export interface PlaceRef {
  readonly dataset: string
  readonly id: string
}

/** Everything a person has chosen. The address holds all of it, and nothing else does. */
export interface AddressState {
  readonly language: Language
  /** The object whose view is open. */
  readonly place: PlaceRef | null
  /** Ids of the layers that are on; null means the start layers. */
  readonly layers: readonly string[] | null
  /** Words that the list is narrowed by. */
  readonly query: string
  /** A public place that distances are measured from. A person's own position is never part of the address. */
  readonly origin: Origin | null
  /** SCB code of the municipality that is filtered on. */
  readonly municipality: string | null
  /** Chosen values by facet field; an object must have one of each. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  /** Whether only what is open now is wanted. */
  readonly openNow: boolean
  /** Whether approximate symbols are drawn. */
  readonly near: boolean
  /** The slice chosen for a dataset that shows areas. */
  readonly slices: Readonly<Record<string, string>>
  /** Null: by distance when there is an origin, else by name. */
  readonly sort: 'name' | 'distance' | null
  readonly view: MapView | null
  /** Whether the list holds only what the map view shows. */
  readonly inView: boolean
  /** Whether the layers are shown in place of the list. */
  readonly panel: 'layers' | null
}

const slicePrefix = 'slice.'
const facetPrefix = 'f.'

/**
 * Reads an address: a path, a query and a fragment. What it does not understand it leaves at the start value. What a person searches
 * for and where they start from stand in the fragment, which browsers keep to themselves; words in the query, as older links have
 * them, are read too. `paths` are datasets' own ones.
 */
export function parseAddress(address: string, paths: PlacePaths = {}): AddressState {
  const url = new URL(address, 'https://address.invalid')
  const query = url.searchParams
  const fragment = new URLSearchParams(url.hash.slice(1))
  const { language, path } = splitLanguage(url.pathname)
  return {
    language,
    place: parsePlace(path, paths),
    layers: parseLayers(query.get('layers')),
    query: fragment.get('q') ?? query.get('q') ?? '',
    origin: parseOrigin(fragment.get('from')),
    municipality: /^\d{4}$/.test(query.get('municipality') ?? '') ? query.get('municipality') : null,
    facets: parseFacets(query),
    openNow: query.get('open') === 'now',
    near: query.get('near') !== '0',
    slices: parseSlices(query),
    sort: parseSort(query.get('sort')),
    view: parseView(query.get('map')),
    inView: query.get('list') === 'view',
    panel: query.get('panel') === 'layers' ? 'layers' : null,
  }
}

/** Writes the address of a state, the shortest that `parseAddress` reads back as the same. */
export function formatAddress(state: AddressState, paths: PlacePaths = {}): string {
  const query = queryOf(state)
  const fragment = fragmentOf(state)
  const path = languagePath(state.language, placePath(state.place, paths))
  return `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`
}

/** The address of a page in a language: `/ladda-ner` → `/en/ladda-ner`. */
export function languagePath(language: Language, path: string): string {
  return language === 'sv' ? path : `/${language}${path}`
}

/** The path of an object's view; the list's path for none. */
export function placePath(place: PlaceRef | null, paths: PlacePaths = {}): string {
  return place ? joinPlacePath(ownPath(place.dataset, paths) ?? `plats/${encodeURIComponent(place.dataset)}`, place.id) : '/'
}

function splitLanguage(path: string): { language: Language; path: string } {
  const language = languages.find((each) => path === `/${each}` || path.startsWith(`/${each}/`))
  if (!language || language === 'sv') return { language: 'sv', path }
  return { language, path: path.slice(language.length + 1) || '/' }
}

function parsePlace(path: string, paths: PlacePaths): PlaceRef | null {
  const [, first, id] = /^\/((?:plats\/)?[^/]+)\/([^/]+)\/?$/.exec(path) ?? []
  const own = Object.keys(paths).find((each) => paths[each] === first)
  const dataset = own ?? (first?.startsWith('plats/') ? first.slice('plats/'.length) : undefined)
  if (!dataset || !id) return null
  try {
    return { dataset: decodeURIComponent(dataset), id: decodeURIComponent(id) }
  } catch {
    return null // Malformed percent-encoding names no object.
  }
}

function parseLayers(text: string | null): readonly string[] | null {
  return text === null ? null : partsOf(text)
}

function parseSlices(query: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(namedWith(query, slicePrefix))
}

function parseFacets(query: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const chosen = namedWith(query, facetPrefix).map(([field, values]) => [field, partsOf(values)] as const)
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}

function namedWith(query: URLSearchParams, prefix: string): readonly (readonly [string, string])[] {
  const chosen = [...query].filter(([name]) => name.startsWith(prefix) && name.length > prefix.length)
  return chosen.map(([name, value]) => [name.slice(prefix.length), value] as const)
}

function partsOf(text: string): readonly string[] {
  return [...new Set(text.split(',').filter((part) => part !== ''))]
}

function parseSort(text: string | null): AddressState['sort'] {
  return text === 'distance' || text === 'name' ? text : null
}

function parseView(text: string | null): MapView | null {
  const [zoom, latitude, longitude] = (text ?? '').split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null
  const isValid = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isValid ? { zoom, latitude, longitude } : null
}

/** Two decimals of zoom and five of a degree (one metre) are what a view needs. */
function formatView({ zoom, latitude, longitude }: MapView): string {
  return [zoom.toFixed(2), latitude.toFixed(5), longitude.toFixed(5)].map(Number).join('/')
}

function queryOf(state: AddressState): string {
  const parts: [string, string | null][] = [
    ['layers', state.layers?.join(',') ?? null],
    ['municipality', state.municipality],
    ...Object.entries(state.facets).map(([field, values]): [string, string] => [`${facetPrefix}${field}`, values.join(',')]),
    ['open', state.openNow ? 'now' : null],
    ['near', state.near ? null : '0'],
    ...Object.entries(state.slices).map(([dataset, slice]): [string, string] => [`${slicePrefix}${dataset}`, slice]),
    ['sort', state.sort],
    ['list', state.inView ? 'view' : null],
    ['panel', state.panel],
    ['map', state.view && formatView(state.view)],
  ]
  return writeParts(parts)
}

function fragmentOf({ query, origin }: AddressState): string {
  return writeParts([
    ['q', query || null],
    ['from', origin && formatOrigin(origin)],
  ])
}

/** Commas and slashes are allowed in both parts, and read better as they are. */
function writeParts(parts: readonly (readonly [string, string | null])[]): string {
  const written = new URLSearchParams(parts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return written.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** Where the downloads page says how to deliver. */
export const deliverAnchor = 'lamna-uppgifter'
