import { type OpenState, openStateAt } from '../../data/hours/open-state.ts'
import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { HoursPurpose } from '../../data/model/field.ts'
import type { HoursFile, HoursTable } from '../../data/model/hours.ts'

/** Which hours are asked for: those of one object, for visiting, calling or dropping in. */
export interface HoursQuery {
  readonly dataset: Pick<DatasetEntry, 'id' | 'fields'>
  /** `properties.id` of the object. */
  readonly id: string
  readonly purpose: HoursPurpose
}

/** The hours of an object for a purpose; undefined where nobody has delivered any that could be read. */
export function findHours(file: HoursFile, { dataset, id, purpose }: HoursQuery): HoursTable | undefined {
  const field = dataset.fields.find((each) => each.purpose === purpose)
  const tables = file[`${dataset.id}/${id}`]
  return field && tables?.[field.name]
}

/** Whether an object is open at a moment, for a purpose. */
export function findOpenState(file: HoursFile, query: HoursQuery, now: Date): OpenState {
  return openStateAt(findHours(file, query), now)
}
