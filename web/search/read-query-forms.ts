import type { TermTable } from './term-table.ts'

const shortestPart = 3
/** A word that answers this well needs no splitting. */
const goodEnough = 0.86
/** Parts that are worse than this are chance. */
const leastPart = 0.8
/** How often the rest of a word may be compared with all terms: nonsense must not take long either. */
const mostComparisons = 16

/**
 * The ways to read the typed words: as they stand, and with words split that mean little as a whole ("knuthahnsskolan", as typed in
 * haste or heard by dictation). Words that were split wrongly are joined elsewhere.
 */
export function readQueryForms(words: readonly string[], terms: TermTable): readonly (readonly string[])[] {
  const budget = { left: mostComparisons }
  const splits = words.map((word) => splitWord(word, terms, budget))
  const most = Math.max(...splits.map(({ length }) => length))
  const form = (number: number) => words.flatMap((word, position) => splits[position]?.[number] ?? splits[position]?.[0] ?? [word])
  return [words, ...Array.from({ length: most }, (_, number) => form(number))]
}

interface Budget {
  left: number
}

/** The ways to split a word, at most two: into two parts, and with its last part split once more. */
function splitWord(word: string, terms: TermTable, budget: Budget): readonly (readonly string[])[] {
  if (word.length < 2 * shortestPart || /^\d/.test(word) || terms.best(word) >= goodEnough) return []
  const parts = splitInTwo(word, terms, budget)
  if (!parts) return splitInThree(word, terms, budget)
  const [first, rest] = parts
  const further = rest.length >= 2 * shortestPart ? splitInTwo(rest, terms, budget) : undefined
  return further ? [parts, [first, ...further]] : [parts]
}

/** The best two parts that are both known; the longer first part among equals. */
function splitInTwo(word: string, terms: TermTable, budget: Budget): readonly [string, string] | undefined {
  let best = leastPart
  let parts: readonly [string, string] | undefined
  for (let length = word.length - shortestPart; length >= shortestPart; length--) {
    const first = terms.findPart(word.slice(0, length))
    if (!first || budget.left <= 0) continue
    const rest = word.slice(length)
    budget.left -= 1
    const quality = first.quality * terms.best(rest)
    if (quality > best) [best, parts] = [quality, [first.text, rest]]
  }
  return parts
}

/** For a rest that nobody knows as a whole: the longest known first part whose rest can be split. */
function splitInThree(word: string, terms: TermTable, budget: Budget): readonly (readonly string[])[] {
  for (let length = word.length - 2 * shortestPart; length >= shortestPart; length--) {
    const first = terms.findPart(word.slice(0, length))
    const rest = first && splitInTwo(word.slice(length), terms, budget)
    if (rest) return [[first.text, ...rest]]
  }
  return []
}
