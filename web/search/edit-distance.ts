/** What it costs to turn one word into another. Vowels are mixed up more than consonants, and neighbours are often swapped. */
const costs = { insert: 1, remove: 1, replace: 1, replaceVowel: 0.6, swap: 0.9 }
const longest = 40
const vowels = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)))

export interface EditDistance {
  /** To the whole word. */
  readonly whole: number
  /** To the best beginning of the word. */
  readonly prefix: number
}

const never = Number.POSITIVE_INFINITY
const width = longest + 3
/** Three rows of the table, kept: a search fills thousands of tables. */
let rows: readonly [Float64Array, Float64Array, Float64Array] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]

const far: EditDistance = { whole: never, prefix: never }

/**
 * Weighted optimal string alignment (Damerau–Levenshtein without overlapping edits) between two short words.
 * Gives infinity as soon as no alignment can stay within `limit`.
 */
export function editDistance(from: string, to: string, limit: number): EditDistance {
  if (from.length > longest || to.length > longest) return far
  const band = Math.ceil(limit)
  const pair = { from, to, band }
  for (let j = 0; j <= Math.min(to.length, band); j++) rows[1][j] = j * costs.insert
  rows[1][band + 1] = never
  for (let i = 1; i <= from.length; i++) if (nextRow(pair, i) > limit) return far
  const last = rows[1]
  let prefix = never
  for (let j = Math.max(0, from.length - band); j <= Math.min(to.length, from.length + band); j++) prefix = Math.min(prefix, at(last, j))
  return { whole: Math.abs(from.length - to.length) <= band ? at(last, to.length) : never, prefix }
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly band: number
}

/** Fills the next row as far as it can matter: cells off the diagonal by more than the limit cost more than it. Gives the smallest value. */
function nextRow({ from, to, band }: Pair, i: number): number {
  const [beforeLast, last, row] = rows
  const start = Math.max(1, i - band)
  const end = Math.min(to.length, i + band)
  row[start - 1] = start === 1 ? i * costs.remove : never
  let least = at(row, start - 1)
  for (let j = start; j <= end; j++) {
    let cost = at(last, j - 1) + replaceCost(from.charCodeAt(i - 1), to.charCodeAt(j - 1))
    cost = Math.min(cost, at(last, j) + costs.remove, at(row, j - 1) + costs.insert)
    if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + costs.swap)
    row[j] = cost
    least = Math.min(least, cost)
  }
  row[end + 1] = never
  rows = [last, row, beforeLast]
  return least
}

function replaceCost(one: number, other: number): number {
  if (one === other) return 0
  return vowels.has(one) && vowels.has(other) ? costs.replaceVowel : costs.replace
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? never
}
