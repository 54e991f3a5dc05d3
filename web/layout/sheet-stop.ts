/** How far up the sheet with the list stands on a phone. */
export type SheetStop = 'peek' | 'half' | 'full'

/** From the lowest to the highest. */
const sheetStops: readonly SheetStop[] = ['peek', 'half', 'full']

/** Height of the row that is seen at `peek`. */
const peekPx = 56

/** The height of a stop, of the room there is. */
export function stopHeightPx(stop: SheetStop, roomPx: number): number {
  switch (stop) {
    case 'peek':
      return Math.min(peekPx, roomPx)
    case 'half':
      return Math.max(peekPx, Math.round(roomPx * 0.52))
    case 'full':
      return roomPx
  }
}

/** The next stop up (1) or down (-1); the same one at the ends. */
export function nextStop(stop: SheetStop, direction: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + direction] ?? stop
}

export interface Drag {
  readonly heightPx: number
  /** Pixels per millisecond, upwards positive. */
  readonly speed: number
  readonly roomPx: number
}

/** The stop that a drag ends at: the nearest to where its swing would carry it in 150 ms. */
export function stopAfterDrag({ heightPx, speed, roomPx }: Drag): SheetStop {
  const aimPx = heightPx + speed * 150
  const distance = (stop: SheetStop) => Math.abs(stopHeightPx(stop, roomPx) - aimPx)
  return sheetStops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best))
}
