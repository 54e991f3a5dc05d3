export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in every language of the product. Swedish is written first; English is complete. */
export interface LocalisedText {
  readonly sv: string
  readonly en: string
}
