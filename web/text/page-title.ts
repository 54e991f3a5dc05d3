import type { Wording } from './wording.ts'

/** The title of a page: what it is about first, then the site. */
export function pageTitle({ text }: Wording, about: string): string {
  return `${about} – ${text.site.name}`
}
