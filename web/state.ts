import { type Language, languages } from '../data/model/localised-text.ts'
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
  readonly query: string
  /** SCB code of the municipality that is filtered on. */
  readonly municipality: string | null
  /** Whether approximate symbols are drawn. */
  readonly near: boolean
  /** The slice chosen for a dataset that shows areas. */
  readonly slices: Readonly<Record<string, string>>
  readonly sort: 'name' | 'distance'
  readonly view: MapView | null
  /** Whether the list holds only what the map view shows. */
  readonly inView: boolean
  /** Whether the layers are shown in place of the list. */
  readonly panel: 'layers' | null
}

const slicePrefix = 'slice.'

/** Reads an address: a path and a query. What it does not understand it leaves at the start value. `paths` are datasets' own ones. */
export function parseAddress(address: string, paths: PlacePaths = {}): AddressState {
  const url = new URL(address, 'https://address.invalid')
  const query = url.searchParams
  const { language, path } = splitLanguage(url.pathname)
  return {
    language,
    place: parsePlace(path, paths),
    layers: parseLayers(query.get('layers')),
    query: query.get('q') ?? '',
    municipality: /^\d{4}$/.test(query.get('municipality') ?? '') ? query.get('municipality') : null,
    near: query.get('near') !== '0',
    slices: parseSlices(query),
    sort: query.get('sort') === 'distance' ? 'distance' : 'name',
    view: parseView(query.get('map')),
    inView: query.get('list') !== 'all',
    panel: query.get('panel') === 'layers' ? 'layers' : null,
  }
}

/** Writes the address of a state, the shortest that `parseAddress` reads back as the same. */
export function formatAddress(state: AddressState, paths: PlacePaths = {}): string {
  const query = queryOf(state)
  return `${languagePath(state.language, placePath(state.place, paths))}${query === '' ? '' : `?${query}`}`
}

/** The address of a page in a language: `/ladda-ner` → `/en/ladda-ner`. */
export function languagePath(language: Language, path: string): string {
  return language === 'sv' ? path : `/${language}${path}`
}

/** The path of an object's view; the list's path for none. */
function placePath(place: PlaceRef | null, paths: PlacePaths): string {
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
  return text === null ? null : [...new Set(text.split(',').filter((layer) => layer !== ''))]
}

function parseSlices(query: URLSearchParams): Readonly<Record<string, string>> {
  const chosen = [...query].filter(([name]) => name.startsWith(slicePrefix) && name.length > slicePrefix.length)
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(slicePrefix.length), value]))
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
    ['q', state.query || null],
    ['municipality', state.municipality],
    ['near', state.near ? null : '0'],
    ...Object.entries(state.slices).map(([dataset, slice]): [string, string] => [`${slicePrefix}${dataset}`, slice]),
    ['sort', state.sort === 'name' ? null : state.sort],
    ['list', state.inView ? null : 'all'],
    ['panel', state.panel],
    ['map', state.view && formatView(state.view)],
  ]
  const query = new URLSearchParams(parts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** Where the downloads page says how to deliver. */
export const deliverAnchor = 'lamna-uppgifter'
