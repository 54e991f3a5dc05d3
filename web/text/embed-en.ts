import type { embedSv } from './embed-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const embedEn: TableOf<typeof embedSv> = {
  showMap: 'Show map',
  showList: 'Show list',
  sources: 'Sources',
  allSources: 'All sources and licences',
  openPage: 'Open in Öppna Blekinge',
  newTab: '(new tab)',
  demonstration: 'A demonstration, not run by Region Blekinge.',
  frameTitle: '{layers} in {area}: map and list by Öppna Blekinge',
  county: 'Blekinge',
  everything: 'Places',
  updated: 'The code and the preview are up to date.',
}
