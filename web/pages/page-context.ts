import { splitEmbedPath } from '../../data/model/embed-path.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { PageRequest } from '../../data/model/page.ts'
import { type PageTexts, pagesEn } from '../text/pages-en.ts'
import { pagesSv } from '../text/pages-sv.ts'
import { createWording, type Wording } from '../text/wording.ts'

/** What every page is written from. */
export interface PageContext extends PageRequest {
  /** Path of the page, without the language and without the frame's name. */
  readonly path: string
  /** Whether the page stands in a frame on somebody else's page. */
  readonly isEmbedded: boolean
  readonly wording: Wording
  readonly pageText: PageTexts
}

const pageTexts: Readonly<Record<Language, PageTexts>> = { sv: pagesSv, en: pagesEn }

/** Adds the words to a request. */
export function pageContext(request: PageRequest): PageContext {
  return { ...request, ...splitEmbedPath(request.path), wording: createWording(request.language), pageText: pageTexts[request.language] }
}
