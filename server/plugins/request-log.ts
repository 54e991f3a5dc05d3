import { type FastifyReply, type FastifyRequest, fastify } from 'fastify'

/**
 * One line a request: method, route, status, duration. The route's pattern stands for the address, so that neither a query nor
 * a tile's place, which tell where somebody looks, gets into the log; nor does the caller's address.
 */
export class RequestLog extends fastify.LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 100) / 100,
    }
    if (error) request.log.warn({ ...line, code: 'code' in error ? error.code : error.name }, 'request broken off')
    else request.log.info(line, 'request')
  }

  override streamError(error: Error, request: FastifyRequest): void {
    request.log.info({ route: request.routeOptions.url ?? null, code: 'code' in error ? error.code : error.name }, 'answer broken off')
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    request.log.error({ route: request.routeOptions.url ?? null, err: error }, 'answer failed')
  }

  override routeNotFound(): void {}
}
