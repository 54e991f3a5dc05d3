/** The most that is kept on a device; `docs/offline.md` says the same. Bytes as they lie there, unpacked. */
export const offlineLimits = {
  /** Files of one release: facts and what the page needs to search them. */
  dataBytes: 10_000_000,
  /** Tiles of the map. The number alone would not bound their size, nor the size their number. */
  tileBytes: 6_000_000,
  tileCount: 1500,
  /** Tiles of one view that are fetched ahead. */
  viewTiles: 200,
  /** Text pages, such as the licences, that somebody has read. */
  pageCount: 20,
  /** Scripts and fonts that the page needed besides those that are always kept. */
  assetCount: 30,
} as const

/** How long the network is waited for, when there is something kept to show instead. */
export const offlinePatience = { pageSeconds: 6, catalogueSeconds: 4 } as const
