import { CacheExpiration } from 'workbox-expiration'
import { cachePrefix, completeMark, findReleaseOf, listReleases, listRetired, releaseCache, tileCache } from '../cache-names.ts'
import { isKeptCatalogue, type KeptCatalogue } from '../kept-release.ts'
import { offlineLimits } from '../offline-limits.ts'
import { cataloguePath } from '../site-address.ts'
import { keptBytesOf, makeKeepable } from './keepable.ts'

/** The release that is shown without a network: the newest that is whole, else the newest of which there is a catalogue. */
export async function findKeptRelease(): Promise<string | undefined> {
  const releases = listReleases(await caches.keys())
  const whole = await Promise.all(releases.map(isComplete))
  if (whole.includes(true)) return releases[whole.indexOf(true)]
  const known = await Promise.all(releases.map(async (release) => (await findKept(release, cataloguePath)) !== undefined))
  return releases[known.indexOf(true)]
}

/** What a release's cache holds under a path. */
export async function findKept(release: string, path: string): Promise<Response | undefined> {
  return caches.match(path, { cacheName: releaseCache(release) })
}

/** The catalogue of the release that is shown without a network. */
export async function readKeptCatalogue(): Promise<KeptCatalogue | undefined> {
  const release = await findKeptRelease()
  const response = release === undefined ? undefined : await findKept(release, cataloguePath)
  const value: unknown = await response?.json()
  return isKeptCatalogue(value) ? value : undefined
}

/** Keeps a newly arrived catalogue, and lets go of releases that are neither this one nor whole. */
export async function noteCatalogue(response: Response): Promise<KeptCatalogue | undefined> {
  const value: unknown = await response.clone().json()
  const keepable = await makeKeepable(response)
  if (!isKeptCatalogue(value) || !keepable) return undefined
  const cache = await caches.open(releaseCache(value.release))
  await cache.put(cataloguePath, keepable)
  const kept = await findKeptRelease()
  await retireAllBut(new Set([value.release, ...(kept === undefined ? [] : [kept])]))
  return value
}

/** Whether a release is kept whole. */
export async function isComplete(release: string): Promise<boolean> {
  return (await findKept(release, completeMark)) !== undefined
}

/** Marks a release as whole: from now on it is the one to show, and those before it go. */
export async function markComplete(release: string): Promise<void> {
  const cache = await caches.open(releaseCache(release))
  await cache.put(completeMark, new Response(null))
  await retireAllBut(new Set([release]))
}

/** Removes every cache of other releases. */
export async function retireAllBut(wanted: ReadonlySet<string>): Promise<void> {
  await Promise.all(listRetired(await caches.keys(), wanted).map(removeCache))
}

/** Removes everything that is kept. */
export async function forgetAll(): Promise<void> {
  await Promise.all((await listOurs()).map(removeCache))
}

/** What all our caches hold, in bytes, unpacked. */
export async function measureCaches(): Promise<number> {
  const sizes = await Promise.all((await listOurs()).map(measureCache))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What one cache holds, in bytes, unpacked. */
export async function measureCache(name: string): Promise<number> {
  const responses = await (await caches.open(name)).matchAll()
  return responses.reduce((sum, response) => sum + keptBytesOf(response), 0)
}

async function listOurs(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix))
}

/** The library notes in a database of its own when a tile was used; those notes go with the tiles. */
async function removeCache(name: string): Promise<void> {
  const release = findReleaseOf(name)
  if (release !== undefined && name === tileCache(release)) {
    await new CacheExpiration(name, { maxEntries: offlineLimits.tileCount }).delete()
  }
  await caches.delete(name)
}
