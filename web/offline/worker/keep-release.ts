import { chooseFiles, isKeptManifest, type KeptCatalogue } from '../kept-release.ts'
import { offlineLimits } from '../offline-limits.ts'
import { cataloguePath, releaseOfTile } from '../site-address.ts'
import { isComplete, markComplete, noteCatalogue } from './kept-caches.ts'
import { isKeeping, restorePage } from './kept-page.ts'
import { filesOf, tilesOf } from './strategies.ts'

/** Tiles are small, so a few come at a time; files come one by one, to leave the network to the reader. */
const tilesAtATime = 6

/**
 * Fetches what is missing so that the newest release works without a network, and the given tiles. Without a network it leaves
 * things as they are. What fails is tried again next time.
 */
export async function keepRelease(event: ExtendableEvent, tiles: readonly string[]): Promise<void> {
  if (!(await isKeeping())) await restorePage()
  const catalogue = await readCatalogue()
  if (!catalogue) return
  if (!(await isComplete(catalogue.release)) && (await keepFiles(event, catalogue))) await markComplete(catalogue.release)
  await keepTiles(event, tiles)
}

async function readCatalogue(): Promise<KeptCatalogue | undefined> {
  const answer = await fetch(cataloguePath, { cache: 'no-cache' }).catch(() => undefined)
  return answer?.status === 200 ? noteCatalogue(answer) : undefined
}

/** True when everything is there. */
async function keepFiles(event: ExtendableEvent, catalogue: KeptCatalogue): Promise<boolean> {
  const { release } = catalogue
  const manifest: unknown = await (await keepFile(event, release, 'manifest.json'))?.json()
  if (!isKeptManifest(manifest)) return false
  for (const name of chooseFiles(catalogue, manifest, offlineLimits.dataBytes / 2)) {
    if (!(await keepFile(event, release, name))) return false
  }
  return true
}

async function keepFile(event: ExtendableEvent, release: string, name: string): Promise<Response | undefined> {
  const request = new Request(`/data/${release}/${name}`)
  const [coming, done] = filesOf(release).handleAll({ event, request })
  const response = await coming.catch(() => undefined)
  await done.catch(() => undefined) // A full device keeps less, and shows as much.
  return response?.status === 200 ? response : undefined
}

async function keepTiles(event: ExtendableEvent, tiles: readonly string[]): Promise<void> {
  const wanted = tiles.slice(0, offlineLimits.viewTiles)
  for (let start = 0; start < wanted.length; start += tilesAtATime) {
    await Promise.all(wanted.slice(start, start + tilesAtATime).map((path) => keepTile(event, path)))
  }
}

async function keepTile(event: ExtendableEvent, path: string): Promise<void> {
  const release = releaseOfTile(path)
  if (release === undefined) return
  const [coming, done] = tilesOf(release).handleAll({ event, request: new Request(path) })
  await Promise.allSettled([coming, done])
}
