import type { Language } from '../../data/model/localised-text.ts'
import type { ThemeChoice } from '../app/theme.ts'
import { parseAddress } from '../state.ts'
import type { Wording } from '../text/wording.ts'
import { type FramePart, formatEmbedAddress } from './embed-address.ts'

/** What somebody who embeds the view chooses. */
export interface SnippetChoice {
  readonly language: Language
  /** Ids of layers; none means those that the page starts with. */
  readonly layers: readonly string[]
  /** SCB code; null means all of Blekinge. */
  readonly municipality: string | null
  readonly theme: ThemeChoice
  readonly show: FramePart
  readonly heightPx: number
}

/** Heights that a frame may have: lower than this nothing is seen in it. */
export const frameHeight = { least: 300, most: 2000, start: 600 } as const

/**
 * What the host lets the frame do. Scripts draw the map; the same origin lets them read the data and the fonts of this site; other
 * pages open in tabs of their own, free of the frame's limits. It may not navigate the host's page, nor show dialogs over it.
 */
export const frameSandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** The address of the frame: path and query. */
export function frameHref({ language, layers, municipality, theme, show }: SnippetChoice): string {
  const start = parseAddress('/')
  const state = { ...start, language, layers: layers.length === 0 ? null : layers, municipality }
  return formatEmbedAddress({ state, options: { theme, show } })
}

/** More names than this make a title that nobody listens to. */
const mostNames = 3

/** The frame's title, which screen readers say before they enter it. Names are in the frame's language. */
export function frameTitle({ text, fill, language }: Wording, layers: readonly string[], area: string | null): string {
  const isShort = layers.length > 0 && layers.length <= mostNames
  const names = isShort ? new Intl.ListFormat(language).format(layers) : text.embed.everything
  return fill(text.embed.frameTitle, { layers: names, area: area ?? text.embed.county })
}

export interface SnippetParts {
  /** The whole address. */
  readonly url: string
  readonly title: string
  readonly heightPx: number
}

/** The HTML to paste into a page. */
export function formatSnippet({ url, title, heightPx }: SnippetParts): string {
  return [
    '<iframe',
    `  src="${escapeAttribute(url)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  width="100%" height="${heightPx}" style="border: 0"`,
    '  loading="lazy" referrerpolicy="no-referrer"',
    `  sandbox="${frameSandbox}"></iframe>`,
  ].join('\n')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
