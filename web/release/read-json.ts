/** Why a file could not be read: the page has words for each. */
export type ReadFailure =
  | { readonly kind: 'network' | 'timeout' | 'shape' | 'replaced' }
  | { readonly kind: 'status'; readonly status: number }

/** What is known about a file: not here yet, here, or why not. */
export type Loadable<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly failure: ReadFailure }

/** The world around the reading. */
export interface ReadEffects {
  readonly fetch: (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>
  readonly timeoutMs: number
}

const browser: ReadEffects = { fetch: (url, options) => fetch(url, options), timeoutMs: 20_000 }

/** Reads a JSON file and checks its shape. Never throws: a failure is a value. */
export async function readJson<Value>(
  url: string,
  isValue: (value: unknown) => value is Value,
  effects: ReadEffects = browser,
): Promise<Loadable<Value>> {
  try {
    const response = await effects.fetch(url, { signal: AbortSignal.timeout(effects.timeoutMs) })
    if (!response.ok) return failed(failureOfStatus(response.status))
    return check(await response.text(), isValue)
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
    return failed({ kind: isTimeout ? 'timeout' : 'network' })
  }
}

function check<Value>(text: string, isValue: (value: unknown) => value is Value): Loadable<Value> {
  const value = parse(text)
  return isValue(value) ? { status: 'ready', value } : failed({ kind: 'shape' })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Text that is no JSON has no shape that anyone accepts.
  }
}

/** Gone means that the release was withdrawn, not found that it was cleared away: either way there is a newer one. */
function failureOfStatus(status: number): ReadFailure {
  return status === 410 || status === 404 ? { kind: 'replaced' } : { kind: 'status', status }
}

function failed(failure: ReadFailure): Loadable<never> {
  return { status: 'failed', failure }
}
