import type { AidRow } from './aid-row.ts'

/** What goes wrong in real files, one fault a row; the README of the dataset lists them by id. Faults change no other row. */
const faults: readonly { readonly id: string; readonly spoil: (row: AidRow) => AidRow }[] = [
  {
    id: 'hjm-005',
    spoil: (row) => ({ ...row, latitude: row.latitude?.replace('.', ',') ?? '', longitude: row.longitude?.replace('.', ',') ?? '' }),
  },
  { id: 'hjm-017', spoil: (row) => ({ ...row, latitude: row.longitude ?? '', longitude: row.latitude ?? '' }) },
  { id: 'hjm-022', spoil: (row) => ({ ...row, municipality_code: '1081' }) },
  { id: 'hjm-026', spoil: (row) => ({ ...row, latitude: '6235708', longitude: '485768' }) },
  { id: 'hjm-029', spoil: (row) => ({ ...row, latitude: '0', longitude: '0' }) },
  { id: 'hjm-031', spoil: (row) => ({ ...row, phone: 'via växeln' }) },
  { id: 'hjm-034', spoil: (row) => ({ ...row, source: '1080' }) },
  { id: 'hjm-036', spoil: (row) => ({ ...row, longitude: '' }) },
  { id: 'hjm-038', spoil: (row) => ({ ...row, ...unplaced, ...nearStop, anteckning: 'läget mäts in i vår' }) },
  { id: 'hjm-040', spoil: (row) => ({ ...row, ...unplaced }) },
  { id: 'hjm-044', spoil: (row) => ({ ...row, updated: '2026-02-30' }) },
  { id: 'hjm-047', spoil: (row) => ({ ...row, name: '' }) },
]

const unplaced = { latitude: '', longitude: '' }
const nearStop = {
  near_name: 'hållplatsen Fridlevstad',
  near_latitude: '56.270910',
  near_longitude: '15.542012',
  near_source: 'GTFS Sverige 2019-09-05 (Samtrafiken)',
}

/** Spoils a row here and there, and delivers one place twice. */
export function dirtyAidRows(rows: readonly AidRow[]): readonly AidRow[] {
  const spoilt = rows.map((row) => faults.find(({ id }) => id === row.id)?.spoil(row) ?? row)
  const twice = spoilt.filter(({ id }) => id === 'hjm-009').map((row) => ({ ...row, opening_hours: 'Mo-Fr 09:00-15:00' }))
  return [...spoilt, ...twice]
}
