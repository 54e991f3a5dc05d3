/** A property's text without space around it; null when there is none. */
export function statedText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
