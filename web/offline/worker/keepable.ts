import { keptBytesHeader } from '../cache-names.ts'

/**
 * The answer as it is kept: with the size of its body in a header. Null for what is never kept: errors, parts of a file, and
 * answers of which nothing is known.
 */
export async function makeKeepable(response: Response): Promise<Response | null> {
  if (response.status === 204) return new Response(null, describe(response, 0))
  if (response.status !== 200 || response.type === 'opaque') return null
  const body = await response.clone().arrayBuffer()
  return new Response(body, describe(response, body.byteLength))
}

/** How many bytes a kept answer takes. */
export function keptBytesOf(response: Response): number {
  return Number(response.headers.get(keptBytesHeader) ?? 0)
}

function describe({ status, statusText, headers }: Response, bytes: number): ResponseInit {
  const described = new Headers(headers)
  described.set(keptBytesHeader, String(bytes))
  return { status, statusText, headers: described }
}
