import { findNearby, Nearby } from '../../data/model/nearby.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import { ReportedErrors, reportedErrorsFile } from '../../data/model/reported-error.ts'
import { readJson } from './read-json.ts'
import type { StoredFile } from './stored-file.ts'

type FindFile = (name: string) => StoredFile | undefined

/** What the release's smaller files say about objects. Each is read when it is first asked for; one that is not there says nothing. */
export class ObjectAboutReader {
  readonly #findFile: FindFile
  readonly #reports = new Map<string, Promise<ReportedErrors | null>>()
  #nearby: Promise<Nearby | null> | undefined

  constructor(findFile: FindFile) {
    this.#findFile = findFile
  }

  /** Throws a ReleaseError when a file is not as expected. */
  async read(dataset: string, id: string): Promise<ObjectAbout> {
    const [nearby, reported] = await Promise.all([this.#readNearby(), this.#readReports(dataset)])
    return {
      nearby: nearby && findNearby(nearby, dataset, id),
      reports: reported?.reports.filter((report) => report.id === id) ?? [],
    }
  }

  #readNearby(): Promise<Nearby | null> {
    const file = this.#findFile('nearby.json')
    const nearby = this.#nearby ?? (file ? readJson(file.path, Nearby) : Promise.resolve(null))
    this.#nearby = nearby
    // A failed read is not remembered: the next request tries again.
    nearby.catch(() => {
      this.#nearby = undefined
    })
    return nearby
  }

  #readReports(dataset: string): Promise<ReportedErrors | null> {
    const file = this.#findFile(reportedErrorsFile(dataset))
    const reports = this.#reports.get(dataset) ?? (file ? readJson(file.path, ReportedErrors) : Promise.resolve(null))
    this.#reports.set(dataset, reports)
    reports.catch(() => this.#reports.delete(dataset))
    return reports
  }
}
