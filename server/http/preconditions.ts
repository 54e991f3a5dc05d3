import type { IncomingHttpHeaders } from 'node:http'

/** The version of what is about to be sent. */
export interface Version {
  /** Strong entity tag, with its quotes. */
  readonly tag: string
  /** In whole seconds; null when nothing is known. */
  readonly modified: Date | null
}

/** What the request's conditions come to, in the order of RFC 9110, 13.2.2. */
export function checkPreconditions(headers: IncomingHttpHeaders, version: Version): 'send' | 'not-modified' | 'failed' {
  const { 'if-match': match, 'if-unmodified-since': unmodified, 'if-none-match': noneMatch, 'if-modified-since': modified } = headers
  if (match !== undefined) {
    if (!matchesTag(match, version.tag)) return 'failed'
  } else if (isModifiedSince(version, unmodified) === true) return 'failed'
  if (noneMatch !== undefined) return matchesTag(noneMatch, version.tag) ? 'not-modified' : 'send'
  return isModifiedSince(version, modified) === false ? 'not-modified' : 'send'
}

/** Whether a Range header may be followed: without If-Range, or when it names exactly this version (RFC 9110, 13.1.5). */
export function allowsRange({ 'if-range': condition }: IncomingHttpHeaders, version: Version): boolean {
  if (condition === undefined || condition === version.tag) return true
  return version.modified !== null && typeof condition === 'string' && Date.parse(condition) === version.modified.getTime()
}

/** Whether a list of entity tags names this one. Weak tags are compared by their text, as If-None-Match wants. */
export function matchesTag(list: string, tag: string): boolean {
  if (list === tag || list === '*') return true
  return list.split(',').some((item) => item.trim().replace(/^W\//, '') === tag)
}

/** `undefined` when it cannot be said. */
function isModifiedSince({ modified }: Version, date: string | undefined): boolean | undefined {
  const since = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(since) || !modified ? undefined : modified.getTime() > since
}
