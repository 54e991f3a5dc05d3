/** Every cache of ours begins so: what begins otherwise is never touched. */
export const cachePrefix = 'oppna-blekinge'

/** The header that a kept answer carries: how many bytes its body takes. */
export const keptBytesHeader = 'x-kept-bytes'

/** What stands in a release's cache once everything of it that should be there is. No address of the site. */
export const completeMark = '/offline-complete'

/** Caches that hold no release. */
export const pageCache = `${cachePrefix}-pages`
export const assetCache = `${cachePrefix}-assets`

const releasePrefix = `${cachePrefix}-release-`
const tilePrefix = `${cachePrefix}-tiles-`

/** The cache of a release's catalogue and files. */
export function releaseCache(release: string): string {
  return releasePrefix + release
}

/** The cache of a release's tiles. */
export function tileCache(release: string): string {
  return tilePrefix + release
}

/** The release that a cache belongs to; undefined for caches of no release. */
export function findReleaseOf(cache: string): string | undefined {
  const prefix = [releasePrefix, tilePrefix].find((each) => cache.startsWith(each))
  return prefix && cache.slice(prefix.length)
}

/** Releases that have a cache of files, the newest first: their names begin with the day and time. */
export function listReleases(caches: readonly string[]): readonly string[] {
  const names = caches.filter((cache) => cache.startsWith(releasePrefix)).map((cache) => cache.slice(releasePrefix.length))
  return names.toSorted().toReversed()
}

/** Caches of releases that are not among the wanted ones. */
export function listRetired(caches: readonly string[], wanted: ReadonlySet<string>): readonly string[] {
  return caches.filter((cache) => {
    const release = findReleaseOf(cache)
    return release !== undefined && !wanted.has(release)
  })
}
