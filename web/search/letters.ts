const vowelBits = lettersOf('aeiouy')

/** The letters a to z of a word as bits; everything else shares one. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return bits
}

/** Whether so few edits could be enough: a consonant that the other word lacks costs one, a vowel a little more than half. */
export function mayBeWithin(from: number, to: number, limit: number): boolean {
  const missing = from & ~to
  return countBits(missing & ~vowelBits) + 0.6 * countBits(missing & vowelBits) <= limit
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
