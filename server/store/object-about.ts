import type { Static, TSchema } from 'typebox'
import { findNearby } from '../../data/model/find-nearby.ts'
import { HoursFile } from '../../data/model/hours.ts'
import { Nearby } from '../../data/model/nearby.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import { ReportedErrors } from '../../data/model/reported-error.ts'
import { reportedErrorsFile } from '../../data/model/reported-errors-file.ts'
import { readJson } from './read-json.ts'
import type { StoredFile } from './stored-file.ts'

type FindFile = (name: string) => StoredFile | undefined

/** What the release's smaller files say about objects. Each is read when it is first asked for; one that is not there says nothing. */
export class ObjectAboutReader {
  readonly #findFile: FindFile
  readonly #reports = new Map<string, Promise<ReportedErrors | null>>()
  readonly #nearby: () => Promise<Nearby | null>
  readonly #hours: () => Promise<HoursFile | null>

  constructor(findFile: FindFile) {
    this.#findFile = findFile
    this.#nearby = readOnce(() => this.#readFile('nearby.json', Nearby))
    this.#hours = readOnce(() => this.#readFile('hours.json', HoursFile))
  }

  /** Throws a ReleaseError when a file is not as expected. */
  async read(dataset: string, id: string): Promise<ObjectAbout> {
    const [nearby, hours, reported] = await Promise.all([this.#nearby(), this.#hours(), this.#readReports(dataset)])
    return {
      nearby: nearby && findNearby(nearby, dataset, id),
      hours: hours?.[`${dataset}/${id}`] ?? null,
      reports: reported?.reports.filter((report) => report.id === id) ?? [],
    }
  }

  async #readFile<Schema extends TSchema>(name: string, schema: Schema): Promise<Static<Schema> | null> {
    const file = this.#findFile(name)
    return file ? readJson(file.path, schema) : null
  }

  #readReports(dataset: string): Promise<ReportedErrors | null> {
    const file = this.#findFile(reportedErrorsFile(dataset))
    const reports = this.#reports.get(dataset) ?? (file ? readJson(file.path, ReportedErrors) : Promise.resolve(null))
    this.#reports.set(dataset, reports)
    reports.catch(() => this.#reports.delete(dataset))
    return reports
  }
}

/** Reads when first asked and remembers it. A failed read is not remembered: the next request tries again. */
function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined
  return () => {
    const value = known ?? read()
    known = value
    value.catch(() => {
      known = undefined
    })
    return value
  }
}
