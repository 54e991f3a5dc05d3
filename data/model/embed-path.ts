/** Where the view lies that other sites may show in a frame; English under `/en/`. Places in the frame lie below it. */
export const embedPath = '/inbaddad'

/** Where the page lies that tells how to embed it. */
export const embeddingPath = '/badda-in'

/** A path without its language prefix, as one of the page or as one in a frame. */
export interface SplitPath {
  readonly isEmbedded: boolean
  /** Always begins with a slash. */
  readonly path: string
}

/** `/inbaddad/plats/x/1` → the embedded `/plats/x/1`. `/inbaddadmer` is not embedded. */
export function splitEmbedPath(path: string): SplitPath {
  if (path === embedPath) return { isEmbedded: true, path: '/' }
  if (!path.startsWith(`${embedPath}/`)) return { isEmbedded: false, path }
  return { isEmbedded: true, path: path.slice(embedPath.length) }
}

/** The path in a frame that shows what a path of the page shows. */
export function toEmbedPath(path: string): string {
  return path === '/' ? embedPath : `${embedPath}${path}`
}
