/** An archive, or an order to write one, breaks the PMTiles 3 specification or this reader's limits. The message says where. */
export class PmtilesError extends Error {
  override readonly name = 'PmtilesError'
}
