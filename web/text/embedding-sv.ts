/** Words of one page; see `pages-sv.ts`. */
export const embeddingSv = {} as const
