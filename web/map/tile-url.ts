/** `server`: one address per tile. `static`: a plain file host, where the archive is read in ranges. */
export type TileMode = 'server' | 'static'

export interface TileHost {
  /** Origin without trailing slash. */
  readonly base: string
  readonly mode: TileMode
  readonly release: string
}

/** Address template of an archive's tiles. It names the release, so that a browser may keep what it has got. */
export function tileUrl({ base, mode, release }: TileHost, file: string): string {
  const archive = file.replace(/\.pmtiles$/, '')
  switch (mode) {
    case 'server':
      return `${base}/tiles/${release}/${archive}/{z}/{x}/{y}.mvt`
    case 'static':
      return `pmtiles://${base}/tiles/${archive}.pmtiles/{z}/{x}/{y}`
  }
}

/** A page on a plain file host says `<meta name="tiles" content="pmtiles">`. */
export function tileMode(document: Document): TileMode {
  const meta = document.querySelector('meta[name="tiles"]')
  return meta?.getAttribute('content') === 'pmtiles' ? 'static' : 'server'
}
