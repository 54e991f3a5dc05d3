import type { FastifyInstance, FastifyReply } from 'fastify'
import { sendProblem } from '../problem.ts'
import { methodNotAllowed } from '../problems.ts'
import { isOpenData, preflightHeaders } from './headers.ts'

const allowed = 'GET, HEAD, OPTIONS'

/** Reading is all there is, everywhere: OPTIONS says so, and every other method is refused before its body is read. */
export function addMethods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') return done()
    reply.header('allow', allowed)
    if (request.method === 'OPTIONS') sendOptions(reply, request.raw.url ?? '')
    else sendProblem(request, reply, methodNotAllowed)
  })
}

function sendOptions(reply: FastifyReply, url: string): void {
  if (isOpenData(url)) reply.headers(preflightHeaders)
  reply.code(204).send()
}
