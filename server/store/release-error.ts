/** A release cannot be served. The message says what is wrong and what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
}
