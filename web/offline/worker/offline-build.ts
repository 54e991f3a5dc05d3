/** What the worker is built for; put in front of it by the build of the page. */
export interface OfflineBuild {
  /** Changes with everything that the pages are made from. */
  readonly id: string
  /** The script that starts the list and the map: a page that names it belongs to this build. */
  readonly entry: string
  /** Paths of the style sheets that every page has. */
  readonly styles: readonly string[]
  /** Paths of the scripts, styles and fonts that are always kept. */
  readonly assets: readonly string[]
}

declare const OFFLINE_BUILD: OfflineBuild

/** The build that this worker belongs to. */
export const offlineBuild: OfflineBuild = OFFLINE_BUILD
