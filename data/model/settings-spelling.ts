import type { LocalisedText } from './localised-text.ts'

/**
 * Names that look like a known one but are not: `PUBLICURL`, `public_url`, `OPERATR`. Other programs have variables too, so
 * short names are compared without case and underscores only, and long ones allow one or two slips.
 */
export function findSpellingFaults(names: readonly string[], known: readonly { readonly name: string }[]): LocalisedText[] {
  const exact = new Set(known.map(({ name }) => name))
  return names
    .filter((name) => !exact.has(name))
    .flatMap((name) => {
      const meant = known.find((setting) => isMisspelling(name, setting.name))
      return meant ? [describeMisspelling(name, meant.name)] : []
    })
}

function describeMisspelling(name: string, meant: string): LocalisedText {
  return { sv: `${name} är ingen inställning: menade du ${meant}?`, en: `${name} is not a setting: did you mean ${meant}?` }
}

function isMisspelling(name: string, known: string): boolean {
  const first = fold(name)
  const second = fold(known)
  return countSlips(first, second) <= allowedSlips(second.length)
}

function fold(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function allowedSlips(length: number): number {
  if (length >= 9) return 2
  return length >= 7 ? 1 : 0
}

/** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
function countSlips(first: string, second: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let row = 1; row <= first.length; row++) {
    const current = [row]
    for (let column = 1; column <= second.length; column++) current.push(cheapest(row, column, current))
    beforePrevious = previous
    previous = current
  }
  return previous[second.length] ?? 0

  function cheapest(row: number, column: number, current: readonly number[]): number {
    const isEqual = first[row - 1] === second[column - 1]
    const changed = (previous[column - 1] ?? 0) + (isEqual ? 0 : 1)
    const leftOut = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1
    const isSwapped = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
    return Math.min(changed, leftOut, isSwapped ? (beforePrevious[column - 2] ?? 0) + 1 : changed)
  }
}
