import type { Catalogue } from './catalogue.ts'
import type { Feature } from './feature.ts'
import type { ObjectHours } from './hours.ts'
import type { Language } from './localised-text.ts'
import type { Manifest } from './manifest.ts'
import type { ObjectNearby } from './nearby.ts'
import type { ReportedError } from './reported-error.ts'

/** Built assets of the page: paths on this site, starting with `/`. */
export interface PageAssets {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Fonts worth fetching before the style sheet asks for them. */
  readonly fonts: readonly string[]
}

/** Who runs this site. */
export interface Site {
  /** Null until configured: the page then says that it is a demonstration. */
  readonly operator: string | null
  /** Origin of every absolute link, without trailing slash. */
  readonly publicUrl: string
  /** E-mail address for questions and for faults in accessibility; null when none is configured. */
  readonly contact: string | null
  /** ISO day on which the operator adopted the accessibility statement; null while it is a draft. */
  readonly accessibilityAdopted: string | null
}

/** What a release knows about an object beside the object itself. */
export interface ObjectAbout {
  /** Null where nothing is near, or in a release that does not say. */
  readonly nearby: ObjectNearby | null
  /** What people have reported about it, the latest first. */
  readonly reports: readonly ReportedError[]
  /** Its opening hours by field; null where nobody has delivered any. */
  readonly hours: ObjectHours | null
}

export interface PageRequest extends ObjectAbout {
  /** Path without the language prefix, for example `/plats/places/skolverket-37539722`; in a frame it begins with `/inbaddad`. */
  readonly path: string
  readonly language: Language
  readonly site: Site
  readonly assets: PageAssets
  readonly catalogue: Catalogue
  readonly manifest: Manifest
  /** The object that the path names; null for every other page. */
  readonly feature: Feature | null
}

export interface RenderedPage {
  readonly status: 200 | 404
  /** A whole HTML document. */
  readonly html: string
}

/** The built module `dist/pages/pages.js`: the one way from the server and the scripts to the page's views. Pure. */
export interface PageModule {
  readonly renderPage: (request: PageRequest) => RenderedPage
}
