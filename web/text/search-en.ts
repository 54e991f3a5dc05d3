import type { searchSv } from './search-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const searchEn: TableOf<typeof searchSv> = {
  label: 'Search',
  placeholder: 'Place, or what you need',
  clear: 'Clear the search box',
  suggestions: 'Suggestions',
  found: { one: '{count} suggestion. Choose with the down arrow.', other: '{count} suggestions. Choose with the down arrow.' },
  loading: 'Loading what can be searched',
  failed: 'The suggestions could not be loaded.',
  failedHelp: 'You can still search the list: press Enter.',
  retry: 'Try again',
  nothing: 'We find nothing like “{text}”.',
  nothingHelp: 'Try a shorter word, a town or what you need, for example “dentist”.',
  startHere: 'Start here',
  all: { one: 'Show {count}', other: 'Show all {count}' },
  middle: 'middle of the town',
  neighbour: 'approximate place',
  about: { locality: 'Town or village', municipality: 'Municipality', postcode: 'Postcode' },
  groups: {
    kind: 'Kinds',
    object: 'Places',
    value: 'Names',
    address: 'Addresses',
    postcode: 'Postcodes',
    locality: 'Towns and villages',
    municipality: 'Municipalities',
  },
}
