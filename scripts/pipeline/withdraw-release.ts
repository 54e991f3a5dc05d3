import { join } from 'node:path'
import type { LocalisedText } from '../../data/model/localised-text.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'

export interface Withdrawal {
  readonly release: string
  readonly reason: LocalisedText
}

/**
 * Erases a release that is not live and leaves the reason in its place. The reason is written first, so that a stop in between
 * leaves a withdrawn release, never a silent gap. Throws a PipelineError for the live release, an unknown one, or a missing reason.
 */
export async function withdrawRelease({ release, reason }: Withdrawal, paths: Paths, effects: Effects): Promise<void> {
  const folder = join(paths.releases, release)
  if (!/^\d{8}-\d{6}-[0-9a-f]{8}$/.test(release) || !(await effects.isFolder(folder))) {
    const known = (await effects.list(paths.releases)).filter((name) => /^\d{8}-/.test(name))
    throw new PipelineError(`There is no release "${release}". Known: ${known.join(', ')}.`)
  }
  if (reason.sv.trim() === '' || reason.en.trim() === '')
    throw new PipelineError('Give the reason in both languages: --reason-sv "…" --reason-en "…".')
  await refuseLive(release, paths, effects)
  await effects.write(
    join(folder, 'withdrawn.json.tmp'),
    `${JSON.stringify({ release, withdrawn: effects.now().toISOString(), reason })}\n`,
  )
  await effects.rename(join(folder, 'withdrawn.json.tmp'), join(folder, 'withdrawn.json'))
  const names = (await effects.list(folder)).filter((name) => name !== 'withdrawn.json')
  for (const name of names) await effects.remove(join(folder, name))
}

async function refuseLive(release: string, paths: Paths, effects: Effects): Promise<void> {
  const current = new TextDecoder().decode(await effects.read(join(paths.releases, 'current'))).trim()
  if (current === release)
    throw new PipelineError(`${release} is the live release. Publish a new one first (npm run data), then withdraw this one.`)
}
