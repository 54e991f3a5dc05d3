import { keptBytesOf } from './keepable.ts'

/** How much may be added before the cache is measured again, which reads the headers of everything in it. */
const stepBytes = 500_000

/** Keeps a cache about as small as it may be: at most `mostBytes` and one step more. */
export function makeTrimmer(cacheName: string, mostBytes: number): (addedBytes: number) => Promise<void> {
  let unmeasured = stepBytes
  return async (addedBytes) => {
    unmeasured += addedBytes
    if (unmeasured < stepBytes) return
    unmeasured = 0
    await trim(cacheName, mostBytes)
  }
}

async function trim(cacheName: string, mostBytes: number): Promise<void> {
  const cache = await caches.open(cacheName)
  const [requests, responses] = await Promise.all([cache.keys(), cache.matchAll()])
  const gone = chooseOldest(responses.map(keptBytesOf), mostBytes)
  await Promise.all(requests.slice(0, gone).map((request) => cache.delete(request)))
}

/** How many of the first must go so that the rest fits. Caches list what came first first. */
export function chooseOldest(sizes: readonly number[], mostBytes: number): number {
  let left = sizes.reduce((sum, size) => sum + size, 0)
  let gone = 0
  for (const size of sizes) {
    if (left <= mostBytes) return gone
    left -= size
    gone += 1
  }
  return gone
}
