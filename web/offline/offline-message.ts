import { matchesSchema } from '../release/check-schema.ts'

/** What the page asks of the worker. */
export type OfflineRequest =
  /** Keep everything that works without a network, and these tiles. */
  | { readonly type: 'keep'; readonly tiles: readonly string[] }
  /** What is kept now? */
  | { readonly type: 'tell' }
  /** Is this script among those that this worker keeps? */
  | { readonly type: 'knows'; readonly script: string }
  /** Remove everything. */
  | { readonly type: 'forget' }
  /** Take over from the worker before. The name is the one that Workbox sends. */
  | { readonly type: 'SKIP_WAITING' }

/** What the worker answers to `keep`, `tell` and `forget`. */
export interface OfflineAnswer {
  /** False when the operator has turned this off: the worker then removes itself. */
  readonly isOn: boolean
  /** Whether the newest release that is known of is kept whole. */
  readonly isComplete: boolean
  /** What all our caches hold, unpacked. */
  readonly bytes: number
}

const tilesSchema = { type: 'array', items: { type: 'string' } }
const requestSchema = {
  anyOf: [
    { type: 'object', required: ['type', 'tiles'], properties: { type: { const: 'keep' }, tiles: tilesSchema } },
    { type: 'object', required: ['type', 'script'], properties: { type: { const: 'knows' }, script: { type: 'string' } } },
    { type: 'object', required: ['type'], properties: { type: { enum: ['tell', 'forget', 'SKIP_WAITING'] } } },
  ],
}

const answerSchema = {
  type: 'object',
  required: ['isOn', 'isComplete', 'bytes'],
  properties: { isOn: { type: 'boolean' }, isComplete: { type: 'boolean' }, bytes: { type: 'integer', minimum: 0 } },
}

/** Whether a message is one of ours. */
export function isOfflineRequest(value: unknown): value is OfflineRequest {
  return matchesSchema(requestSchema, value)
}

/** Whether an answer is one of ours. */
export function isOfflineAnswer(value: unknown): value is OfflineAnswer {
  return matchesSchema(answerSchema, value)
}
