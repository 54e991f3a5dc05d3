import type { Problem } from './problem.ts'
import type { Withdrawal } from './store/withdrawal.ts'

export const notFound: Problem = {
  status: 404,
  detail: { sv: 'Det finns inget på den här adressen.', en: 'There is nothing at this address.' },
}

export const noSuchTile: Problem = {
  status: 404,
  detail: {
    sv: 'Rutan finns inte: okänt arkiv, eller zoom, kolumn eller rad utanför arkivet.',
    en: 'There is no such tile: unknown archive, or zoom, column or row outside of it.',
  },
}

export const badRequest: Problem = {
  status: 400,
  detail: { sv: 'Begäran går inte att förstå.', en: 'The request cannot be understood.' },
}

export const addressTooLong: Problem = {
  status: 414,
  detail: { sv: 'Adressen är för lång.', en: 'The address is too long.' },
}

export const headersTooLarge: Problem = {
  status: 431,
  detail: { sv: 'Adressen och huvudena är för stora.', en: 'The address and headers are too large.' },
}

export const requestTimedOut: Problem = {
  status: 408,
  detail: { sv: 'Hela begäran kom inte fram i tid.', en: 'The whole request did not arrive in time.' },
}

export const preconditionFailed: Problem = {
  status: 412,
  detail: { sv: 'Filen är inte den version som du bad om.', en: 'The file is not the version that you asked for.' },
}

export const methodNotAllowed: Problem = {
  status: 405,
  detail: { sv: 'Här kan man bara läsa: använd GET eller HEAD.', en: 'Reading is all there is here: use GET or HEAD.' },
}

export const internalError: Problem = {
  status: 500,
  detail: {
    sv: 'Något gick fel hos oss. Inget har ändrats; försök igen om en stund.',
    en: 'Something went wrong on our side. Nothing was changed; try again in a while.',
  },
}

/** More requests than one address may make. */
export function tooManyRequests(seconds: number): Problem {
  return {
    status: 429,
    detail: { sv: `För många anrop. Försök igen om ${seconds} s.`, en: `Too many requests. Try again in ${seconds} s.` },
  }
}

/** A range that the file does not have. */
export function rangeNotSatisfiable(bytes: number): Problem {
  return {
    status: 416,
    detail: { sv: `Filen har ${bytes} byte; intervallet ligger utanför.`, en: `The file has ${bytes} bytes; the range lies outside.` },
  }
}

/** A release that was withdrawn, with the operator's reason. */
export function releaseWithdrawn({ release, withdrawn, reason }: Withdrawal): Problem {
  return {
    status: 410,
    detail: { sv: `Utgåvan ${release} är borttagen. ${reason.sv}`, en: `The release ${release} was withdrawn. ${reason.en}` },
    members: { release, withdrawn, reason },
  }
}
