import type { Delivery } from '../../../data/intake/delivery.ts'

/** A delivery with the given text, in UTF-8, or with the given bytes. */
export function deliveryOf(content: string | Uint8Array, change: Partial<Delivery> = {}): Delivery {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { source: 'karlskrona', file: 'karlskrona.csv', bytes, demonstration: false, ...change }
}
