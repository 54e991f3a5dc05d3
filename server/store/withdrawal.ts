import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { readJson } from './read-json.ts'

const Withdrawn = Type.Object({
  release: Type.String(),
  withdrawn: Type.String({ description: 'ISO 8601, UTC' }),
  reason: Type.Object({ sv: Type.String(), en: Type.String() }),
})

/** `withdrawn.json`: all that is left of a release that was withdrawn. */
export type Withdrawal = Static<typeof Withdrawn> & { readonly kind: 'withdrawal' }

/** Reads why a release was withdrawn; `undefined` when it was not. */
export async function findWithdrawal(folder: string): Promise<Withdrawal | undefined> {
  const path = join(folder, 'withdrawn.json')
  return existsSync(path) ? { kind: 'withdrawal', ...(await readJson(path, Withdrawn)) } : undefined
}
