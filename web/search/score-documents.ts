import { isFiller } from './read-words.ts'
import type { SearchDocuments } from './search-documents.ts'
import type { TermMatch } from './term-table.ts'

export interface ScoredDocument {
  readonly document: number
  /** 1: exactly its name; 0: nothing in common. */
  readonly score: number
}

/** The house next door is still an answer, another postcode is not. */
const houseNumberLetters = 1.5
const longestWeight = 8
const missingFactor = 0.8
/** A document must answer so much of what was typed. */
const leastAnswered = 0.4
/** What an answer is worth that shares no word with the name. */
const nameless = 0.78
const spans = [2, 3] as const
const leastJoined = 0.74
/** A word that had to be joined from what was typed counts a little less. */
const joined = 0.97

/** Scores every document that answers the words. */
export function scoreDocuments(words: readonly string[], index: SearchDocuments): readonly ScoredDocument[] {
  const answers = answerWords(words, index)
  return [...answers.touched].flatMap((document) => {
    const answered = answeredShare(words, (position) => answers.byWord[position]?.[document] ?? 0)
    if (answered < leastAnswered) return []
    return [{ document, score: answered * (nameless + (1 - nameless) * namedShare(index.documents[document]?.name ?? [], answers.named)) }]
  })
}

interface Answers {
  /** How well each document answers each word. */
  readonly byWord: readonly Float32Array[]
  /** How well each term was answered by any word. */
  readonly named: Float32Array
  readonly touched: Set<number>
}

function answerWords(words: readonly string[], index: SearchDocuments): Answers {
  const byWord = words.map(() => new Float32Array(index.documents.length))
  const answers = { byWord, named: new Float32Array(index.terms.size), touched: new Set<number>() }
  words.forEach((word, position) => {
    const matches = isFiller(word) && words.length > 1 ? exactly(word, index) : index.terms.match(word)
    noteMatches(answers, index, { matches, positions: [position], factor: 1 })
  })
  for (const span of spans) {
    for (let start = 0; start + span <= words.length; start++) {
      const parts = words.slice(start, start + span)
      if (parts.some((part) => /^\d/.test(part))) continue
      const matches = index.terms.match(parts.join('')).filter(({ similarity }) => similarity >= leastJoined)
      noteMatches(answers, index, { matches, positions: parts.map((_, offset) => start + offset), factor: joined })
    }
  }
  return answers
}

interface Matched {
  readonly matches: readonly TermMatch[]
  readonly positions: readonly number[]
  readonly factor: number
}

function noteMatches({ byWord, named, touched }: Answers, index: SearchDocuments, { matches, positions, factor }: Matched): void {
  const own = positions.flatMap((position) => byWord[position] ?? [])
  const raise = (document: number, value: number) => {
    touched.add(document)
    for (const values of own) if (value > (values[document] ?? 0)) values[document] = value
  }
  const beside = new Map<number, number>()
  for (const { term, similarity } of matches) {
    const value = similarity * factor
    named[term] = Math.max(named[term] ?? 0, value)
    for (const document of index.named[term] ?? []) raise(document, value)
    for (const neighbourhood of index.beside[term] ?? []) beside.set(neighbourhood, Math.max(beside.get(neighbourhood) ?? 0, value))
  }
  for (const [number, value] of beside) {
    const { weight, documents } = index.neighbourhoods[number] ?? { weight: 0, documents: [] }
    // Beside the name a doubtful match says less still.
    for (const document of documents) raise(document, weight * value * value)
  }
}

/** How much of a name was typed. */
function namedShare(name: readonly (readonly number[])[], named: Float32Array): number {
  const best = (forms: readonly number[]) => forms.reduce((most, term) => Math.max(most, named[term] ?? 0), 0)
  return name.length === 0 ? 0 : name.reduce((sum, forms) => sum + best(forms), 0) / name.length
}

function exactly(word: string, { terms }: SearchDocuments) {
  const term = terms.find(word)
  return term === undefined ? [] : [{ term, similarity: 1 }]
}

/** The mean over the typed words by their length; a word that nothing answers drags it down twice. */
function answeredShare(words: readonly string[], valueAt: (position: number) => number): number {
  let sum = 0
  let weights = 0
  let missing = 1
  words.forEach((word, position) => {
    const value = valueAt(position)
    if (value === 0 && isFiller(word) && words.length > 1) return
    const weight = isHouseNumber(word) ? houseNumberLetters : Math.min(word.length, longestWeight)
    sum += value * weight
    weights += weight
    if (value === 0 && !isHouseNumber(word)) missing *= missingFactor
  })
  return weights === 0 ? 0 : (sum / weights) * missing
}

function isHouseNumber(word: string): boolean {
  return /^\d{1,3}(?!\d)/.test(word)
}
