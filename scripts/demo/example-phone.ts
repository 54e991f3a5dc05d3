import type { Random } from './random.ts'

/** Ranges that the Swedish numbering authority keeps for films and books: nobody answers there. */
const fictionalRanges = [
  { from: 600, to: 649, write: (tail: string) => `031-390 0${tail[0]} ${tail.slice(1)}` },
  { from: 400, to: 499, write: (tail: string) => `040-628 0${tail[0]} ${tail.slice(1)}` },
  { from: 400, to: 499, write: (tail: string) => `08-465 00${tail[0]} ${tail.slice(1)}` },
  { from: 200, to: 299, write: (tail: string) => `0980-319 ${tail}` },
  { from: 605, to: 699, write: (tail: string) => `070-174 0${tail[0]} ${tail.slice(1)}` },
] as const

/** A telephone number that can be printed without anybody being called. */
export function makeExamplePhone(random: Random): string {
  const { from, to, write } = random.pick(fictionalRanges)
  return write(String(random.integer(from, to)))
}
