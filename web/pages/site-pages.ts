import { embeddingPath } from '../../data/model/embed-path.ts'
import type { PageRequest } from '../../data/model/page.ts'

/** Where the accessibility statement is. */
export const statementPath = '/tillganglighet'

/** The pages of the site that its header and footer lead to, without the language; `name` is that of their words. */
export const sitePages = [
  { path: '/', name: 'map' },
  { path: '/ladda-ner', name: 'downloads' },
  { path: '/licenser', name: 'licences' },
  { path: embeddingPath, name: 'embedding' },
  { path: statementPath, name: 'accessibility' },
] as const

/** Whether one of them is the page that is shown; a place belongs to the map and list. */
export function isHere(page: string, { path, feature }: Pick<PageRequest, 'path' | 'feature'>): boolean {
  return path === page || (page === '/' && feature !== null)
}
