import { soundKey } from './sound-key.ts'
import { toWord, type Word, wordSimilarity } from './word-similarity.ts'

export interface TermMatch {
  readonly term: number
  readonly similarity: number
}

const shortestPart = 3

/** The distinct words of the index by number, and how typed words answer them. */
export class TermTable {
  readonly #numbers = new Map<string, number>()
  readonly #words: Word[] = []
  readonly #bySound = new Map<string, string>()
  /** What was looked up for the present query: splitting a word asks for the same parts many times. */
  readonly #found = new Map<string, readonly TermMatch[]>()

  /** How many terms there are. */
  get size(): number {
    return this.#words.length
  }

  /** The number of a folded word, which is added when it is new. */
  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const word = toWord(text)
    this.#numbers.set(text, this.#words.length)
    if (!word.isNumber) this.#bySound.set(word.sound, text)
    return this.#words.push(word) - 1
  }

  /** Forgets what was looked up, so that a long visit does not fill the memory. */
  forget(): void {
    this.#found.clear()
  }

  /** The number of exactly this word. */
  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  /** Every term that a typed word may mean. */
  match(text: string): readonly TermMatch[] {
    const known = this.#found.get(text)
    if (known) return known
    const typed = toWord(text)
    const matches: TermMatch[] = []
    for (let term = 0; term < this.#words.length; term++) {
      const word = this.#words[term]
      const similarity = word ? wordSimilarity(typed, word) : 0
      if (similarity > 0) matches.push({ term, similarity })
    }
    this.#found.set(text, matches)
    return matches
  }

  /** How well the best term answers. */
  best(text: string): number {
    return this.match(text).reduce((best, { similarity }) => Math.max(best, similarity), 0)
  }

  /** A term that is or sounds like the text, with or without the letters that link compounds; quick, since nothing is compared. */
  findPart(text: string): { readonly text: string; readonly quality: number } | undefined {
    if (this.#numbers.has(text)) return { text, quality: 1 }
    const unlinked = text.replace(/[seoua]$/, '')
    if (unlinked.length >= shortestPart && this.#numbers.has(unlinked)) return { text: unlinked, quality: 0.97 }
    const heard = this.#bySound.get(soundKey(text)) ?? this.#bySound.get(soundKey(unlinked))
    return heard !== undefined && heard.length >= shortestPart ? { text: heard, quality: 0.93 } : undefined
  }
}
