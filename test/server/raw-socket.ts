import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import type { App } from '../../server/http/app-types.ts'

/** A connection to the application, listening on a free port, for bytes that no HTTP client would send. */
export async function connectTo(app: App): Promise<Socket> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('The application does not listen on a port')
  return connect(address.port, '127.0.0.1')
}

/** One answer as it came. */
export interface RawAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

/** Sends bytes and gives every answer until the server closes. */
export async function sendRaw(app: App, bytes: string | Buffer): Promise<readonly RawAnswer[]> {
  const socket = await connectTo(app)
  socket.write(bytes)
  return splitAnswers(await text(socket))
}

export function splitAnswers(received: string): readonly RawAnswer[] {
  return received
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => part !== '')
    .map((part) => {
      const [headers = '', ...body] = part.split('\r\n\r\n')
      return { status: Number(headers.slice(9, 12)), headers: headers.toLowerCase(), body: body.join('\r\n\r\n') }
    })
}
