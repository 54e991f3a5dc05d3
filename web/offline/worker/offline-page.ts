import type { Language } from '../../../data/model/localised-text.ts'
import { offlineEn } from '../../text/offline-en.ts'
import { offlineSv } from '../../text/offline-sv.ts'
import { shellOf } from '../site-address.ts'

const texts = { sv: offlineSv, en: offlineEn } as const

/** The page that is shown without a network in the place of one that nobody has read here before. `styles` are paths of style sheets. */
export function writeOfflinePage(language: Language, styles: readonly string[]): string {
  const { pageTitle, page, toMap } = texts[language]
  const links = styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('')
  return `<!doctype html><html lang="${language}" class="page"><head><meta charset="utf-8"><title>${pageTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${links}</head>
<body><main class="text-page"><h1>${pageTitle}</h1><p>${page}</p><p><a href="${shellOf(language)}">${toMap}</a></p></main></body></html>`
}
