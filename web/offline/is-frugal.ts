import { isRecord } from '../release/check-schema.ts'

/**
 * Whether the person or the network asks to fetch nothing ahead: data saving is on, or the connection is slow. Browsers that do
 * not tell (Firefox, Safari) are taken to have enough.
 */
export function isFrugal(navigator: unknown): boolean {
  const connection = isRecord(navigator) ? navigator.connection : undefined
  if (!isRecord(connection)) return false
  return connection.saveData === true || connection.effectiveType === '2g' || connection.effectiveType === 'slow-2g'
}
