import { expect, test } from 'vitest'
import { pathsBelow } from '../../../scripts/pipeline/paths.ts'
import { withdrawRelease } from '../../../scripts/pipeline/withdraw-release.ts'
import { memoryEffects } from './memory-effects.ts'

const paths = pathsBelow('/project')
const old = '20261101-120000-aaaaaaaa'
const live = '20261123-084500-bbbbbbbb'
const reason = { sv: 'En uppgift skulle inte ha publicerats.', en: 'A fact should not have been published.' }

async function twoReleases() {
  const effects = memoryEffects()
  for (const release of [old, live]) await effects.write(`${paths.releases}/${release}/places.csv`, 'x')
  await effects.write(`${paths.releases}/current`, `${live}\n`)
  return effects
}

test('erases every file of a release and leaves the reason', async () => {
  const effects = await twoReleases()

  await withdrawRelease({ release: old, reason }, paths, effects)

  expect(await effects.list(`${paths.releases}/${old}`)).toEqual(['withdrawn.json'])
  expect(JSON.parse(new TextDecoder().decode(effects.files.get(`${paths.releases}/${old}/withdrawn.json`)))).toEqual({
    release: old,
    withdrawn: '2026-11-23T08:45:00.000Z',
    reason,
  })
})

test.each([
  ['the live release', live, reason, 'is the live release'],
  ['an unknown release', '20260101-000000-00000000', reason, 'Known: 20261101-120000-aaaaaaaa, 20261123-084500-bbbbbbbb.'],
  ['a path that leads elsewhere', '../../data', reason, 'There is no release'],
  ['a reason in one language only', old, { sv: 'Därför', en: ' ' }, 'Give the reason in both languages'],
])('refuses %s and erases nothing', async (_, release, given, message) => {
  const effects = await twoReleases()

  await expect(withdrawRelease({ release, reason: given }, paths, effects)).rejects.toThrow(message)
  expect(effects.files.size).toBe(3)
})
