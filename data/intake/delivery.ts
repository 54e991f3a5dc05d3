/** One file of a delivery, as it arrived. */
export interface Delivery {
  /** Id of the source in the descriptor, or of the publisher. */
  readonly source: string
  /** Name for messages, relative to the dataset's folder or to `DELIVERIES`. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly demonstration: boolean
}
