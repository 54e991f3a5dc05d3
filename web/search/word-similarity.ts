import { editDistance } from './edit-distance.ts'
import { lettersOf, mayBeWithin } from './letters.ts'
import { soundKey } from './sound-key.ts'

/** A word with what is compared of it. */
export interface Word {
  readonly text: string
  readonly stem: string
  readonly sound: string
  /** Which letters `sound` has, one bit each. */
  readonly letters: number
  readonly isNumber: boolean
}

/** Swedish and English endings, the longest first. */
const ending = /(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ar|er|or|en|et|an|na|ns|as|es|s|n|t|a|e)$/

/** Prepares a folded word. A word that begins with a digit is a number: it is compared strictly. */
export function toWord(text: string): Word {
  const stem = text.length > 4 ? text.replace(ending, '') : text
  const sound = soundKey(text)
  return { text, stem: soundKey(stem.length >= 3 ? stem : text), sound, letters: lettersOf(sound), isNumber: /^\d/.test(text) }
}

/** Below this two words have nothing to do with each other. */
const LEAST = 0.5

/** How well a word of the index answers a typed one: 1 the same, 0 not at all. */
export function wordSimilarity(typed: Word, term: Word): number {
  if (typed.text === term.text) return 1
  if (typed.isNumber || term.isNumber) return numberSimilarity(typed, term)
  if (term.text.length > 1 && term.text.startsWith(typed.text)) {
    const share = typed.text.length / term.text.length
    return Math.max(0.76 + 0.2 * share, isSameStem(typed, term) ? 0.97 : 0)
  }
  if (typed.text.length < 3 || term.text.length < 3) return 0
  if (typed.sound === term.sound) return 0.94
  if (isSameStem(typed, term)) return 0.96
  const part = partSimilarity(typed, term)
  // Most terms have too few letters in common for any alignment: that is seen at once.
  if (!mayBeWithin(typed.letters, term.letters, slipsAllowed(typed.sound.length))) return part
  const asTyped = fuzzySimilarity(typed.sound, term.sound)
  const isAllStem = typed.stem === typed.sound && term.stem === term.sound
  return Math.max(part, asTyped, isAllStem ? 0 : fuzzySimilarity(typed.stem, term.stem) * 0.98)
}

function isSameStem(typed: Word, term: Word): boolean {
  // The stem of "station" would be "statio": what is no ending may look like one, so each is compared with the other's whole too.
  return (typed.stem === term.stem || typed.stem === term.sound || typed.sound === term.stem) && typed.stem.length >= 3
}

/** "8" answers "8a" and "42c" answers "42"; "3725" is the start of 37250. Other digits are another house. */
function numberSimilarity({ text: typed, isNumber }: Word, { text: term, isNumber: isTermNumber }: Word): number {
  if (!isNumber || !isTermNumber) return 0
  if (term.startsWith(typed)) return /^\d+$/.test(typed.slice(-1)) && /^\d/.test(term.slice(typed.length)) ? 0.7 : 0.9
  return typed.startsWith(term) && !/^\d/.test(typed.slice(term.length)) ? 0.8 : 0
}

/** A part of a compound: "sjukhuset" in "blekingesjukhuset". */
function partSimilarity(typed: Word, term: Word): number {
  if (typed.text.length >= 4 && term.text.endsWith(typed.text)) return 0.66
  if (typed.text.length >= 4 && typed.sound.length >= 4 && term.sound.startsWith(typed.sound))
    return 0.72 + 0.2 * (typed.sound.length / term.sound.length)
  return typed.text.length >= 5 && term.text.includes(typed.text) ? 0.6 : 0
}

/** How many slips a word of so many sounds may hold and still be known. */
function slipsAllowed(length: number): number {
  if (length <= 3) return 0.6
  if (length <= 5) return 1
  return length <= 8 ? 1.7 : 2.5
}

function fuzzySimilarity(typed: string, term: string): number {
  const limit = slipsAllowed(typed.length)
  if (typed.length - term.length > limit) return 0
  // Of a much longer term only the beginning can answer.
  const reach = term.slice(0, typed.length + Math.ceil(limit))
  if (!mayBeWithin(lettersOf(typed), lettersOf(reach), limit)) return 0
  const { whole, prefix } = editDistance(typed, reach, limit)
  const first = typed[0] === term[0] ? 0 : 0.06
  const asWhole = whole <= limit && reach === term ? 0.92 - (0.9 * whole) / Math.max(typed.length, term.length) - first : 0
  const canBeStart = typed.length >= 5 && prefix <= limit - 0.6
  const asStart = canBeStart ? 0.66 + 0.2 * (typed.length / term.length) - (0.9 * prefix) / typed.length - first : 0
  const best = Math.max(asWhole, asStart)
  return best >= LEAST ? best : 0
}
