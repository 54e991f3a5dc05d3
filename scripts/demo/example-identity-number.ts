import type { Random } from './random.ts'

/**
 * A personal identity number of somebody born 1890–1899, with the serial numbers 980–999 that the tax authority keeps for tests. Written in
 * one of the ways that registers use; every way has the right check digit.
 */
export function makeExampleIdentityNumber(random: Random): string {
  const year = String(random.integer(1890, 1899))
  const month = String(random.integer(1, 12)).padStart(2, '0')
  const isCoordinationNumber = random.chance(0.2)
  const day = String(random.integer(1, 28) + (isCoordinationNumber ? 60 : 0)).padStart(2, '0')
  const nineDigits = `${year.slice(2)}${month}${day}${random.integer(980, 999)}`
  const tail = `${nineDigits.slice(6)}${findCheckDigit(nineDigits)}`
  const date = `${month}${day}`
  return random.pick([
    `${year}${date}-${tail}`,
    `${year}${date}${tail}`,
    `${year.slice(2)}${date}+${tail}`,
    `${year.slice(2)}${date}-${tail}`,
  ])
}

/** The digit that makes the Luhn sum of all ten digits divisible by ten. */
export function findCheckDigit(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return (10 - (sum % 10)) % 10
}
