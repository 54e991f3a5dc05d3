import type { SearchEntry } from '../../../web/search/search-entry.ts'

/** An entry with the given name, an object unless stated otherwise. */
export function sampleEntry(name: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    key: name,
    type: 'object',
    heading: { sv: 'Vård', en: 'Care' },
    name: { sv: name, en: name },
    kind: { sv: 'Tandvård', en: 'Dental care' },
    town: 'Ronneby',
    count: null,
    position: [15, 56],
    accuracy: 'exact',
    isStop: false,
    layers: [],
    target: { type: 'place', key: name },
    phrases: [name],
    context: [],
    ...more,
  }
}
