export type ContentCoding = 'br' | 'gzip'

/** Whether a client takes gzip. One that sends no Accept-Encoding is not asked to understand it. */
export function acceptsGzip(header: string | undefined): boolean {
  if (header === undefined) return false
  // Nearly every client lists codings without weights: no need to take the header apart.
  if (!header.includes(';')) return header.includes('gzip') || header.includes('*')
  return weightOf(header, 'gzip') > 0
}

/** The best coding that a client takes: Brotli before gzip. */
export function chooseCoding(header: string | undefined): ContentCoding | undefined {
  if (header === undefined) return undefined
  const codings = ['br', 'gzip'] as const
  return codings.find((coding) => weightOf(header, coding) > 0)
}

function weightOf(header: string, coding: string): number {
  const items = header.split(',').map((item) => item.split(';').map((part) => part.trim().toLowerCase()))
  const item = items.find(([name]) => name === coding) ?? items.find(([name]) => name === '*')
  if (!item) return 0
  const weight = item.find((part) => part.startsWith('q='))
  return weight === undefined ? 1 : Number(weight.slice(2))
}
