import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { LocalisedText } from '../data/model/localised-text.ts'

/** What went wrong with a request, for people and programs. */
export interface Problem {
  readonly status: number
  readonly detail: LocalisedText
  /** Further members of the answer. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** A problem that ends a request; the error handler answers it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly statusCode: number
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail.en)
    this.statusCode = problem.status
    this.problem = problem
  }
}

export const problemMediaType = 'application/problem+json'

/** RFC 9457. `type` is always about:blank: the status says all there is to branch on. The Swedish texts are members of their own. */
export const ProblemSchema = Type.Object(
  {
    type: Type.Literal('about:blank'),
    title: Type.String(),
    title_sv: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    detail_sv: Type.String(),
    instance: Type.Optional(Type.String({ description: 'Path of the request, without its query' })),
  },
  { title: 'Problem', description: 'RFC 9457, in English and (title_sv, detail_sv) Swedish' },
)

const swedishTitles: Readonly<Record<number, string>> = {
  400: 'Felaktig begäran',
  404: 'Finns inte',
  405: 'Metoden är inte tillåten',
  408: 'Begäran tog för lång tid',
  410: 'Borttaget',
  412: 'Förutsättningen gäller inte',
  413: 'För mycket innehåll',
  414: 'Adressen är för lång',
  416: 'Intervallet ligger utanför filen',
  429: 'För många anrop',
  431: 'Sidhuvudet är för stort',
  500: 'Internt fel',
  503: 'Otillgängligt just nu',
}

/** The body of an answer. The query is left out of it, since it may tell where somebody is. */
export function describeProblem({ status, detail, members }: Problem, url: string): Record<string, unknown> {
  const path = url.split('?', 1)[0] ?? ''
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    title_sv: swedishTitles[status] ?? 'Fel',
    status,
    detail: detail.en,
    detail_sv: detail.sv,
    ...(isAddress(path) ? { instance: path } : {}),
    ...members,
  }
}

/** A path that is not well-formed is no URI reference, one that begins with two slashes names another site, and a very long one helps nobody. */
function isAddress(path: string): boolean {
  return path.length <= 1000 && /^\/(?!\/)(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*$/.test(path)
}

/** Answers a request with a problem. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  // Headers that were meant for the answer that could not be given must not be kept with this one.
  reply.removeHeader('content-disposition').removeHeader('content-encoding').removeHeader('last-modified')
  reply.code(problem.status).headers({ 'content-type': problemMediaType, 'cache-control': 'no-cache' })
  // As bytes, since a text would get a charset, which JSON does not have.
  return reply.send(Buffer.from(JSON.stringify(describeProblem(problem, request.raw.url ?? ''))))
}
