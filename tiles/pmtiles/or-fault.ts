import { PmtilesError } from './pmtiles-error.ts'

/** The action's result, or the PmtilesError that it threw; other errors pass through. */
export function orFault<Result>(action: () => Result): Result | PmtilesError {
  try {
    return action()
  } catch (error) {
    if (error instanceof PmtilesError) return error
    throw error
  }
}
