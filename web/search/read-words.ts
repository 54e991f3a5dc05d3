import { foldText } from '../release/fold-text.ts'

/** More than this nobody means, and nothing longer may slow the page down. */
const limits = { characters: 100, words: 8, wordLength: 32 }

/** The words of a text, made comparable: lower case, without marks, split at everything that is neither letter nor digit. */
export function readWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, limits.wordLength))
}

/** The words of what somebody typed: a postcode is one word, with or without its blank, and without the country's letters. */
export function readQuery(text: string): readonly string[] {
  const cut = text.slice(0, limits.characters)
  const joined = cut.replace(/\bse[\s-]?(?=\d{3})/gi, '').replace(/(?<!\d)(\d{2,3})[\s-](\d{2,3})(?!\d)/g, joinPostcode)
  return readWords(joined).slice(0, limits.words)
}

/** Only five digits make a postcode: "Kungsmarksvägen 25-27" stays two numbers. */
function joinPostcode(whole: string, start: string, end: string): string {
  return start.length + end.length === 5 ? `${start}${end}` : whole
}

const abbreviations: Readonly<Record<string, readonly string[]>> = {
  n: ['norra'],
  s: ['sodra'],
  o: ['ostra'],
  v: ['vastra'],
  g: ['gamla'],
  ga: ['gamla'],
  st: ['stora'],
  vsk: ['vagskal'],
}

/** A word of the index with what it is short for: "Kungsmarksv" is also Kungsmarksvägen, "S" also Södra. */
export function expandWord(word: string): readonly string[] {
  const written = abbreviations[word] ?? []
  if (/^\p{L}{4,}v$/u.test(word)) return [word, ...written, `${word}agen`]
  if (/^\p{L}{4,}g$/u.test(word)) return [word, ...written, `${word}atan`]
  return [word, ...written]
}

/** Words that carry no meaning of their own here; both languages, since people mix them. */
const fillers = new Set(
  `i pa vid till fran nara mig narmaste narmsta narmast hitta var finns ligger ar hos den det en ett jag behover vill ska soker min mitt av for med och eller
   a an the near me nearest nearby closest where is find in at of to my need for and or with from`.split(/\s+/),
)

/** Whether a word may be missing in what is found: "hospital in Karlshamn". */
export function isFiller(word: string): boolean {
  return fillers.has(word)
}
