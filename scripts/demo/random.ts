/** A source of chance that gives the same numbers for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from `minimum` to `maximum`, both included. */
  readonly integer: (minimum: number, maximum: number) => number
  readonly chance: (probability: number) => boolean
  /** A normally distributed number with mean 0 and deviation 1. */
  readonly normal: () => number
  /** One of the values, all as likely. Throws for an empty list. */
  readonly pick: <T>(values: readonly T[]) => T
}

/** Mulberry32: 32 bits of state, even enough for demonstration data, and a dozen lines. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (minimum: number, maximum: number) => minimum + Math.floor(next() * (maximum - minimum + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (values) => pickAt(values, integer(0, values.length - 1)),
  }
}

function pickAt<T>(values: readonly T[], index: number): T {
  const value = values[index]
  if (value === undefined) throw new Error('Cannot pick from an empty list.')
  return value
}
