/**
 * Whether a text may hold a Swedish personal identity number or coordination number: ten or twelve digits (century 18, 19 or 20), with or
 * without `-` or `+`, with a real month, a day 01–31 or 61–91 and a right check digit (Luhn over the last ten). A legal entity's number
 * never does, since its third digit is at least 2. A sole trader's organisation number is one. Found anywhere in free text.
 */
export function mayHoldIdentityNumber(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(?:18|19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g)].some(([, date = '', serial = '']) =>
    isIdentityNumber(date + serial),
  )
}

function isIdentityNumber(tenDigits: string): boolean {
  const month = Number(tenDigits.slice(2, 4))
  const day = Number(tenDigits.slice(4, 6))
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  return month >= 1 && month <= 12 && isDay && hasRightCheckDigit(tenDigits)
}

/** The Luhn algorithm: every other digit doubled from the left, digit sums added, divisible by ten. */
function hasRightCheckDigit(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, digit, index) => total + digitSum(Number(digit) * (index % 2 === 0 ? 2 : 1)), 0)
  return sum % 10 === 0
}

function digitSum(value: number): number {
  return value > 9 ? value - 9 : value
}
