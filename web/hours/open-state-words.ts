import type { OpenState } from '../../data/hours/open-state.ts'
import { toWallMinutes } from '../../data/hours/stockholm-time.ts'
import type { HoursPurpose } from '../../data/model/field.ts'
import type { Wording } from '../text/wording.ts'
import { commentWords } from './comment-words.ts'
import { writeClock } from './write-clock.ts'

/** Colour and icon follow this; the words say it as well. */
export type OpenKind = 'open' | 'soon' | 'closed' | 'unknown'

export interface OpenStateWords {
  readonly kind: OpenKind
  readonly text: string
  /** `sv` where the text is as delivered and the page is not in Swedish. */
  readonly lang: 'sv' | undefined
  /** A warning: on this holiday or eve the hours may differ. */
  readonly note: string | null
}

export interface StateWordsOptions {
  readonly now: Date
  readonly wording: Wording
  /** `visit` where left out. */
  readonly purpose?: HoursPurpose
}

const DAY_MINUTES = 1440
/** With so many minutes left somebody on the way may come too late. */
const SOON_MINUTES = 30
const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** A state in words: "Öppet till 17", "Stänger om 20 min", "Öppnar i morgon 8". */
export function openStateWords(state: OpenState, { now, wording, purpose = 'visit' }: StateWordsOptions): OpenStateWords {
  const words = wording.text.hours[purpose]
  const plain = { lang: undefined, note: null }
  switch (state.kind) {
    case 'open':
      return describeOpen(state, { now, wording, purpose })
    case 'around_the_clock':
      return { kind: 'open', text: words.always, ...plain }
    case 'closed':
      return { kind: 'closed', text: describeOpening(state.opensAt, { now, wording, purpose }), ...plain, note: noteOf(state, wording) }
    case 'uncertain':
      return { kind: 'unknown', note: null, ...uncertainWords(state.comment, wording) }
    case 'unknown':
      return { kind: 'unknown', text: words.unknown, ...plain }
  }
}

type Options = Required<StateWordsOptions>

function describeOpen(state: Extract<OpenState, { kind: 'open' }>, { now, wording, purpose }: Options): OpenStateWords {
  const { fill, language, text } = wording
  const words = text.hours[purpose]
  const about = { lang: undefined, note: noteOf(state, wording) }
  if (state.minutesLeft <= SOON_MINUTES) {
    return { kind: 'soon', text: fill(words.soon, { minutes: String(state.minutesLeft) }), ...about }
  }
  const closes = toWallMinutes(state.closesAt)
  const time = closes % DAY_MINUTES === 0 ? text.hours.midnight : writeClock(closes % DAY_MINUTES, language)
  // The coming night belongs to today, as people speak.
  const isFar = closes - toWallMinutes(now) >= DAY_MINUTES
  const day = writeDate(state.closesAt, { weekday: 'long' }, wording)
  return { kind: 'open', text: isFar ? fill(words.untilDay, { day, time }) : fill(words.until, { time }), ...about }
}

function describeOpening(opensAt: Date | null, { now, wording, purpose }: Options): string {
  const { fill, language, text } = wording
  const words = text.hours[purpose]
  if (opensAt === null) return words.closed
  const opens = toWallMinutes(opensAt)
  const time = writeClock(opens % DAY_MINUTES, language)
  const days = Math.floor(opens / DAY_MINUTES) - Math.floor(toWallMinutes(now) / DAY_MINUTES)
  if (days === 0) return fill(words.today, { time })
  if (days === 1) return fill(words.tomorrow, { time })
  if (days < 7) return fill(words.weekday, { day: writeDate(opensAt, { weekday: 'long' }, wording), time })
  return fill(words.date, { date: writeDate(opensAt, { day: 'numeric', month: 'long' }, wording) })
}

function writeDate(instant: Date, parts: Intl.DateTimeFormatOptions, { language }: Wording): string {
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'Europe/Stockholm' }).format(instant)
}

function noteOf({ mayDiffer }: Extract<OpenState, { kind: 'open' | 'closed' }>, { fill, pick, text }: Wording): string | null {
  return mayDiffer && fill(text.hours.mayDiffer, { day: pick(mayDiffer.name) })
}

function uncertainWords(comment: string | null, wording: Wording): Pick<OpenStateWords, 'text' | 'lang'> {
  return comment === null ? { text: wording.text.hours.uncertain, lang: undefined } : commentWords(comment, wording)
}
