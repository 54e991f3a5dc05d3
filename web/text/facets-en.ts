import type { facetsSv } from './facets-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const facetsEn: TableOf<typeof facetsSv> = {
  title: 'Filters',
  active: 'Filters in use',
  count: { one: '{count} filter', other: '{count} filters' },
  kinds: 'What are you looking for?',
  openNow: 'Open now',
  more: 'More filters',
  clear: 'Remove all filters',
  done: 'Show {count}',
  remove: 'Remove the filter {name}',
  query: 'Words: {query}',
  several: '{facet}: {values}',
  severalKinds: '{first} and {count} more kinds',
  nothing: 'Nothing matches all that you have chosen',
  relaxAbout: 'Remove one of the filters and there is something to show:',
  relax: { one: 'Without "{name}": {count} result', other: 'Without "{name}": {count} results' },
  noRelax: 'No single filter is enough to remove. Start over.',
  unknownHours: { one: '{count} place has unknown opening hours', other: '{count} places have unknown opening hours' },
  unknownHoursAbout: 'They may be open. Call them, or 1177, before you go.',
}
