import { Type } from 'typebox'
import { ProblemSchema } from '../problem.ts'

/** An answer of bytes, for the description of the API. Bytes are not serialised, so only the description is used. */
export function describeBytes(description: string, ...mediaTypes: string[]): unknown {
  const content = mediaTypes.map((mediaType) => [mediaType, { schema: Type.String({ format: 'binary' }) }])
  return { description, content: Object.fromEntries(content) }
}

/** An answer without a body. */
export function describeEmpty(description: string): unknown {
  return { description, type: 'null' }
}

/** The problems that a route may answer with. */
export function describeProblems(...statuses: (keyof typeof descriptions)[]): Record<string, unknown> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: descriptions[status], content: { 'application/problem+json': { schema: ProblemSchema } } },
    ]),
  )
}

const descriptions = {
  404: 'There is nothing at this address',
  410: 'The release was withdrawn; `reason` says why',
  412: 'The file is not the version named by If-Match',
  416: 'The file has no such range',
  429: 'Too many requests; Retry-After says when to come back',
  503: 'Not healthy',
} as const
