/** Words of one part of the page; see `sv.ts`. */
export const offlineSv = {} as const
