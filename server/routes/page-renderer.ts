import type { Feature } from '../../data/model/feature.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { ObjectAbout, PageAssets, PageModule, Site } from '../../data/model/page.ts'
import type { Content } from '../http/send-content.ts'
import { contentOfText } from '../http/text-content.ts'
import type { Release } from '../store/release.ts'

export interface PageOptions {
  readonly pages: PageModule
  readonly assets: PageAssets
  readonly site: Site
}

/** A page's address without its language prefix, and the object that it shows, if any. */
export interface PageAddress extends ObjectAbout {
  readonly path: string
  readonly language: Language
  readonly feature: Feature | null
}

export interface PageAnswer {
  readonly status: 200 | 404
  readonly content: Content
}

/** An address that shows no object. */
export const noObject = { feature: null, nearby: null, reports: [], hours: null } as const satisfies Omit<PageAddress, 'path' | 'language'>

const mediaType = 'text/html; charset=utf-8'
const keptPages = 500

/** Splits an address into language and path: English pages lie under /en/. */
export function splitLanguage(path: string): { readonly language: Language; readonly path: string } {
  return path.startsWith('/en/') ? { language: 'en', path: path.slice(3) } : { language: 'sv', path }
}

/** Renders pages, and keeps those of the live release that were asked for last. */
export class PageRenderer {
  readonly #options: PageOptions
  readonly #kept = new Map<string, PageAnswer>()
  #release = ''

  constructor(options: PageOptions) {
    this.#options = options
  }

  /** Renders a page. The answer is the same for the same release and address. */
  render(release: Release, address: PageAddress): PageAnswer {
    if (release.name !== this.#release) this.#kept.clear()
    this.#release = release.name
    const key = `${address.language} ${address.path}`
    const answer = this.#kept.get(key) ?? this.#renderNow(release, address)
    // Addresses that do not exist are without end: keeping them would push out the pages that do.
    if (answer.status === 200) this.#keep(key, answer)
    return answer
  }

  #renderNow({ catalogue, manifest }: Release, address: PageAddress): PageAnswer {
    const { pages, assets, site } = this.#options
    const { status, html } = pages.renderPage({ ...address, site, assets, catalogue, manifest })
    return { status, content: contentOfText(html, mediaType) }
  }

  #keep(key: string, answer: PageAnswer): void {
    this.#kept.delete(key)
    this.#kept.set(key, answer)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > keptPages && oldest !== undefined) this.#kept.delete(oldest)
  }
}
