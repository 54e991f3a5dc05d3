import type { Wording } from '../text/wording.ts'

export interface CommentWords {
  readonly text: string
  /** Set where the text is as delivered and not in the reader's language. */
  readonly lang: 'sv' | undefined
}

const byAgreement = /^(efter|enligt) överenskommelse$|^(tidsbokning|bokad tid|by appointment)$/i

/** What hours say of themselves, in the reader's words where they are common ones, else as delivered. */
export function commentWords(comment: string, { text, language }: Wording): CommentWords {
  if (byAgreement.test(comment)) return { text: text.hours.byAgreement, lang: undefined }
  return { text: comment.charAt(0).toUpperCase() + comment.slice(1), lang: language === 'sv' ? undefined : 'sv' }
}
