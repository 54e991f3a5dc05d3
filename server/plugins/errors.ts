import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { describeProblem, type Problem, ProblemError, problemMediaType, sendProblem } from '../problem.ts'
import { addressTooLong, badRequest, headersTooLarge, internalError, requestTimedOut } from '../problems.ts'

type Choose = (url: string) => Readonly<Record<string, string>>

/** Answers what routes throw. Only our own faults are logged with their cause, and none is told to the client. */
export function addErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    if (error instanceof ProblemError) return sendProblem(request, reply, error.problem)
    // An address whose parts cannot be is an address that does not exist.
    if (isValidationOf(error, 'params')) return reply.callNotFound()
    const status = findStatus(error)
    if (status === 403 || status === 404) return reply.callNotFound()
    if (status < 500) return sendProblem(request, reply, badRequest)
    request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
    return sendProblem(request, reply, internalError)
  })
}

function isValidationOf(error: unknown, part: string): boolean {
  return error instanceof Error && 'validationContext' in error && error.validationContext === part
}

/** 500 for what says nothing about itself: then it is ours. */
function findStatus(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
}

/** Answers addresses that the router itself refuses; no hook has run for them. */
export function makeRouterErrorHandler(choose: Choose) {
  return (error: { readonly code: string }, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? addressTooLong : badRequest
    request.log.info({ method: request.method, route: null, status: problem.status }, 'request refused')
    sendProblem(request, reply.headers(choose(request.raw.url ?? '')), problem)
  }
}

/** Answers bytes that are no HTTP request, or that came too slowly. There is no request object to answer through. */
export function makeClientErrorHandler(choose: Choose) {
  return (error: { readonly code: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    socket.end(formatAnswer(problemOf(error.code), choose('')))
  }
}

function problemOf(code: string): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestTimedOut
  return code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge : badRequest
}

function formatAnswer(problem: Problem, headers: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(describeProblem(problem, ''))
  const all = { ...headers, 'content-type': problemMediaType, 'content-length': String(Buffer.byteLength(body)), connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`
}
