/** Words of one part of the page; see `sv.ts`. */
export const hoursSv = {} as const
