/** Words of one page; see `pages-sv.ts`. */
export const statementSv = {} as const
