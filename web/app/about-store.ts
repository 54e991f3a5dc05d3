import { type ReadonlySignal, signal } from '@preact/signals'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { findNearby } from '../../data/model/find-nearby.ts'
import type { HoursFile } from '../../data/model/hours.ts'
import type { Nearby } from '../../data/model/nearby.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import type { ReportedErrors } from '../../data/model/reported-error.ts'
import { reportedErrorsFile } from '../../data/model/reported-errors-file.ts'
import { indexShore, type ShoreIndex } from '../../data/shore/shore-index.ts'
import { isNearby, isReportedErrors, isShore } from '../release/about-guards.ts'
import { type Loadable, readJson } from '../release/read-json.ts'
import type { PlaceRef } from '../state.ts'

/** What the release's smaller files say: what is near an object, what was reported about it, where the sea is. */
export interface AboutStore {
  /** Of an object; undefined until it has been read. A file that cannot be read says nothing. Reads signals. */
  readonly aboutOf: (place: PlaceRef) => ObjectAbout | undefined
  /** Null until it has been asked for and read. */
  readonly shore: ReadonlySignal<ShoreIndex | null>
  /** Fetches what is said of an object, once. */
  readonly need: (place: PlaceRef, catalogue: Catalogue) => void
  readonly needShore: (catalogue: Catalogue) => void
}

/** Makes the store. Nothing is fetched before it is needed. */
export function createAboutStore(hours: ReadonlySignal<HoursFile>): AboutStore {
  const nearby = signal<Loadable<Nearby> | null>(null)
  const reports = signal<ReadonlyMap<string, Loadable<ReportedErrors>>>(new Map())
  const shore = signal<ShoreIndex | null>(null)
  let isShoreNeeded = false
  const setReports = (dataset: string, value: Loadable<ReportedErrors>) => {
    reports.value = new Map([...reports.peek(), [dataset, value]])
  }
  const readNearby = async (release: string) => {
    nearby.value = { status: 'loading' }
    nearby.value = await readJson(`/data/${release}/nearby.json`, isNearby)
  }
  const readReports = async (dataset: string, { release, datasets }: Catalogue) => {
    const file = reportedErrorsFile(dataset)
    const isKept = datasets.some(({ id, files }) => id === dataset && files.includes(file))
    if (!isKept) return setReports(dataset, { status: 'ready', value: { dataset, reports: [] } })
    setReports(dataset, { status: 'loading' })
    setReports(dataset, await readJson(`/data/${release}/${file}`, isReportedErrors))
  }
  const readShore = async (release: string) => {
    const read = await readJson(`/data/${release}/shore.json`, isShore)
    if (read.status === 'ready') shore.value = indexShore(read.value)
  }
  return {
    aboutOf: (place) => joinAbout(place, { nearby: nearby.value, reported: reports.value.get(place.dataset), hours: hours.value }),
    shore,
    need: ({ dataset }, catalogue) => {
      if (nearby.peek() === null) void readNearby(catalogue.release)
      if (!reports.peek().has(dataset)) void readReports(dataset, catalogue)
    },
    needShore: ({ release }) => {
      if (!isShoreNeeded) void readShore(release)
      isShoreNeeded = true
    },
  }
}

interface Read {
  readonly nearby: Loadable<Nearby> | null
  readonly reported: Loadable<ReportedErrors> | undefined
  readonly hours: HoursFile
}

function joinAbout({ dataset, id }: PlaceRef, { nearby, reported, hours }: Read): ObjectAbout | undefined {
  if (!nearby || !reported || nearby.status === 'loading' || reported.status === 'loading') return undefined
  const reports = reported.status === 'ready' ? reported.value.reports : []
  return {
    nearby: nearby.status === 'ready' ? findNearby(nearby.value, dataset, id) : null,
    reports: reports.filter((report) => report.id === id),
    hours: hours[`${dataset}/${id}`] ?? null,
  }
}
