import { ProblemError } from '../problem.ts'
import { notFound, releaseWithdrawn } from '../problems.ts'
import type { Release } from '../store/release.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/** The live release. Throws the problem 410 when it was withdrawn. */
export function getLiveRelease(store: ReleaseStore): Release {
  if (store.live.kind === 'withdrawal') throw new ProblemError(releaseWithdrawn(store.live))
  return store.live
}

/** A release by name. Throws the problem 404 when there is none, 410 when it was withdrawn. */
export async function getRelease(store: ReleaseStore, name: string): Promise<Release> {
  const release = await store.findRelease(name)
  if (!release) throw new ProblemError(notFound)
  if (release.kind === 'withdrawal') throw new ProblemError(releaseWithdrawn(release))
  return release
}
