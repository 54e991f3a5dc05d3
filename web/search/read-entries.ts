import type { SearchIndex, SearchKind, SearchObject, SearchPosition } from '../../data/model/search-index.ts'
import type { LonLat } from '../release/item.ts'
import type { SearchContext, SearchEntry } from './search-entry.ts'

/** How much a hit counts that is not in the name. */
const weights = { kind: 0.9, town: 0.92, municipality: 0.7, more: 0.55, about: 0.7 }

/** Everything that can be found, kinds first, then places by how many people mean them: localities, municipalities, objects, the rest. */
export function readEntries(index: SearchIndex): readonly SearchEntry[] {
  return [
    ...index.kinds.map((kind, number) => readKind(kind, number, index)),
    ...index.localities.map(readLocality),
    ...index.municipalities.map(readMunicipality),
    ...index.objects.map((object) => readObject(object, index)),
    ...index.values.map((value) => readValue(value, index)),
    ...index.addresses.map(readAddress),
    ...index.postcodes.map(readPostcode),
  ]
}

const nothing = { heading: null, kind: null, town: '', count: null, position: null, accuracy: 'exact', isStop: false, layers: [] } as const

const both = (text: string) => ({ sv: text, en: text })

function readKind(kind: SearchKind, number: number, { kinds, groups }: SearchIndex): SearchEntry {
  const { choice, title, words, count, isStop, group } = kind
  // A choice of a filter has no layer of its own: it borrows the symbol of its dataset's first.
  const own = kinds.find(({ layers }) => layers[0]?.split('/')[0] === choice?.dataset)
  return {
    ...nothing,
    key: `kind/${number}`,
    type: 'kind',
    name: title,
    kind: groups[group] ?? null,
    count,
    isStop,
    layers: choice ? (own?.layers ?? []) : kind.layers,
    target: choice ? { type: 'choice', ...choice } : { type: 'layers', layers: kind.layers },
    phrases: [title.sv, title.en, ...words.sv, ...words.en],
    context: kindContext(kind),
  }
}

function readObject([kinds, key, name, town, more, position, accuracy]: SearchObject, index: SearchIndex): SearchEntry {
  const own = kinds.flatMap((number) => index.kinds[number] ?? [])
  const layer = own[0]
  return {
    ...nothing,
    key,
    type: 'object',
    heading: (layer && index.groups[layer.group]) ?? null,
    name: both(name),
    kind: layer?.title ?? null,
    town,
    position: toLonLat(position),
    accuracy: accuracy === 0 ? 'exact' : accuracy === 1 ? 'approximate' : 'neighbour',
    isStop: layer?.isStop ?? false,
    layers: layer?.layers.filter((id) => id.split('/')[0] === key.split('/')[0]) ?? [],
    target: { type: 'place', key },
    phrases: [name],
    context: [...own.flatMap(kindContext), { text: town, weight: weights.town }, { text: more, weight: weights.more }],
  }
}

/** The words of each kind are read once, however many objects it has. */
const kindContexts = new WeakMap<SearchKind, readonly SearchContext[]>()

function kindContext(kind: SearchKind): readonly SearchContext[] {
  const known = kindContexts.get(kind)
  if (known) return known
  const { title, words } = kind
  const context = [{ text: [title.sv, title.en, ...words.sv, ...words.en].join(' '), weight: weights.kind }]
  kindContexts.set(kind, context)
  return context
}

function readValue([number, value, count]: SearchIndex['values'][number], { valueFields, groups }: SearchIndex): SearchEntry {
  const field = valueFields[number]
  return {
    ...nothing,
    key: `value/${number}/${value}`,
    type: 'value',
    heading: (field && groups[field.group]) ?? null,
    name: both(value),
    kind: field?.title ?? null,
    count,
    target: { type: 'value', dataset: field?.dataset ?? '', field: field?.field ?? '', value },
    phrases: [value],
    context: field ? [{ text: `${field.title.sv} ${field.title.en}`, weight: weights.kind }] : [],
  }
}

function readAddress([address, town, postcode, place, position]: SearchIndex['addresses'][number], number: number): SearchEntry {
  return {
    ...nothing,
    key: `address/${number}`,
    type: 'address',
    name: both(address),
    kind: place === '' ? null : both(place),
    town,
    position: toLonLat(position),
    target: { type: 'position' },
    phrases: [address],
    context: [
      { text: `${town} ${postcode}`, weight: weights.town },
      { text: place, weight: weights.about },
      { text: 'adress address gata street', weight: weights.kind },
    ],
  }
}

function readPostcode([code, town, municipality, position]: SearchIndex['postcodes'][number]): SearchEntry {
  return {
    ...nothing,
    key: `postcode/${code}/${municipality}`,
    type: 'postcode',
    name: both(`${code.slice(0, 3)} ${code.slice(3)}`),
    town,
    position: toLonLat(position),
    accuracy: 'middle',
    target: { type: 'position' },
    phrases: [code],
    context: [
      { text: town, weight: weights.town },
      { text: 'postnummer postcode', weight: weights.kind },
    ],
  }
}

function readLocality([code, name, municipality, position]: SearchIndex['localities'][number]): SearchEntry {
  return {
    ...nothing,
    key: `locality/${code}`,
    type: 'locality',
    name: both(name),
    town: municipality,
    position: toLonLat(position),
    accuracy: 'middle',
    target: { type: 'position' },
    phrases: [name, ...partsOf(name)],
    context: [
      { text: municipality, weight: weights.municipality },
      { text: 'ort stad by town village', weight: weights.kind },
    ],
  }
}

/** Statistics Sweden names some localities after several villages: "Spjälkö och Saxemara". */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/, | och /)
  return parts.length > 1 ? parts : []
}

function readMunicipality([code, name, position]: SearchIndex['municipalities'][number]): SearchEntry {
  return {
    ...nothing,
    key: `municipality/${code}`,
    type: 'municipality',
    name: both(name),
    position: toLonLat(position),
    accuracy: 'middle',
    target: { type: 'municipality', code },
    phrases: [name, name.replace(/ kommun$/, '')],
    context: [{ text: 'municipality', weight: weights.kind }],
  }
}

function toLonLat(position: SearchPosition): LonLat | null {
  return position && [position[0] / 1e5, position[1] / 1e5]
}
