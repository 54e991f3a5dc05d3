import type { Language } from '../../data/model/localised-text.ts'

const releasePattern = '\\d{8}-\\d{6}-[0-9a-f]{8}'
const releaseFile = new RegExp(`^/data/(${releasePattern})/[a-z0-9][a-z0-9._-]*$`)
const releaseTile = new RegExp(`^/tiles/(${releasePattern})/[a-z][a-z0-9-]*/\\d+/\\d+/\\d+\\.mvt$`)

/** Where the newest catalogue stands. */
export const cataloguePath = '/data/catalogue.json'

/** The release that a file's path names; undefined for other paths. What such a path gives never changes. */
export function releaseOfFile(path: string): string | undefined {
  return releaseFile.exec(path)?.[1]
}

/** The release that a tile's path names; undefined for other paths. */
export function releaseOfTile(path: string): string | undefined {
  return releaseTile.exec(path)?.[1]
}

/** Whether a path leads to open data, which people save rather than read: the browser gets it by itself. */
export function isDownload(path: string): boolean {
  return path.startsWith('/data/') || path.startsWith('/tiles/') || path.startsWith('/api/')
}

/** The language of a page. */
export function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'sv'
}

/** The page that every address of the list, the map and the places starts as. */
export function shellOf(language: Language): string {
  return language === 'en' ? '/en/' : '/'
}

/** Whether a path shows the list, the map or an object: addresses that the page itself understands. `placePaths` are the catalogue's. */
export function isAppPath(path: string, placePaths: readonly string[]): boolean {
  const page = path === '/en' ? '/' : path.replace(/^\/en\//, '/')
  return page === '/' || page.startsWith('/plats/') || placePaths.some((each) => page.startsWith(`/${each}/`))
}
