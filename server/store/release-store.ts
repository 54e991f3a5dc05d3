import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Release } from './release.ts'
import { ReleaseError } from './release-error.ts'
import { findWithdrawal, type Withdrawal } from './withdrawal.ts'

export interface StoreOptions {
  /** Archives of a release are held in memory up to so many bytes together; what is over stays on disk. */
  readonly memoryLimitBytes?: number
  /** How many older releases stay opened. */
  readonly keptReleases?: number
  readonly pollMs?: number
}

/** What happened while the store looked for a new live release. */
export type StoreEvent =
  | { readonly type: 'changed'; readonly release: string }
  | { readonly type: 'withdrawn'; readonly release: string }
  | { readonly type: 'failed'; readonly error: unknown }

const releaseName = /^\d{8}-\d{6}-[0-9a-f]{8}$/

/**
 * The releases of a folder: the live one, and older ones when they are asked for. Knows nothing of HTTP. A new live release
 * takes over as a whole; who holds the old one can finish with it.
 */
export class ReleaseStore {
  readonly #folder: string
  readonly #options: Required<StoreOptions>
  /** In the order in which they were opened. */
  readonly #opened = new Map<string, Release>()
  readonly #opening = new Map<string, Promise<Release>>()
  #live: Release | Withdrawal
  /** What went wrong at the last look: a fault that stays is reported once. */
  #fault = ''
  #timer: NodeJS.Timeout | undefined
  #refreshing: Promise<StoreEvent | undefined> | undefined

  private constructor(folder: string, options: Required<StoreOptions>, live: Release) {
    this.#folder = folder
    this.#options = options
    this.#live = live
    this.#opened.set(live.name, live)
  }

  /** Opens the live release. Throws a ReleaseError when there is none that can be served. */
  static async open(folder: string, options: StoreOptions = {}): Promise<ReleaseStore> {
    const complete = { memoryLimitBytes: 256 * 1024 * 1024, keptReleases: 2, pollMs: 1000, ...options }
    const name = await readCurrent(folder)
    const withdrawal = await findWithdrawal(join(folder, name))
    if (withdrawal) throw new ReleaseError(`The live release ${name} was withdrawn: ${withdrawal.reason.en} Run "npm run data".`)
    return new ReleaseStore(folder, complete, await openRelease(folder, name, complete.memoryLimitBytes))
  }

  /** The live release, or why it was withdrawn while nothing has taken its place. */
  get live(): Release | Withdrawal {
    return this.#live
  }

  /** A release that is open already. */
  findOpened(name: string): Release | undefined {
    return this.#opened.get(name)
  }

  /** A kept release, opened when need be, or why it was withdrawn; `undefined` when there never was one, or no longer. */
  async findRelease(name: string): Promise<Release | Withdrawal | undefined> {
    const opened = this.#opened.get(name)
    if (opened) return opened
    // The name comes from an address: anything but a release's name must not reach the disk.
    if (!releaseName.test(name) || !existsSync(join(this.#folder, name))) return undefined
    const found = (await findWithdrawal(join(this.#folder, name))) ?? (await this.#open(name))
    await this.#forgetOldest()
    return found
  }

  /** Looks for a new live release now and then; never keeps the process alive. */
  watch(report: (event: StoreEvent) => void): void {
    this.#timer ??= setInterval(async () => {
      const event = await this.refresh()
      if (event) report(event)
    }, this.#options.pollMs).unref()
  }

  /** Looks for a new live release and for withdrawals now. A release that cannot be read leaves the live one in place. */
  refresh(): Promise<StoreEvent | undefined> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  /** Stops looking and lets go of every release. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#refreshing
    await this.#forget([...this.#opened.keys()])
  }

  async #look(): Promise<StoreEvent | undefined> {
    try {
      await this.#forget([...this.#opened.keys()].filter((name) => existsSync(join(this.#folder, name, 'withdrawn.json'))))
      const name = await readCurrent(this.#folder)
      const event = await this.#makeLive(name)
      this.#fault = ''
      return event
    } catch (error) {
      const isKnown = this.#fault === String(error)
      this.#fault = String(error)
      return isKnown ? undefined : { type: 'failed', error }
    }
  }

  async #makeLive(name: string): Promise<StoreEvent | undefined> {
    const withdrawal = await findWithdrawal(join(this.#folder, name))
    if (withdrawal) {
      const isKnown = this.#live.kind === 'withdrawal'
      this.#live = withdrawal
      return isKnown ? undefined : { type: 'withdrawn', release: name }
    }
    if (this.#live.kind === 'release' && name === this.#live.name) return undefined
    this.#live = await this.#open(name)
    await this.#forgetOldest()
    return { type: 'changed', release: name }
  }

  /** Two requests for the same release open it once. */
  #open(name: string): Promise<Release> {
    const opening = this.#opening.get(name) ?? this.#openNow(name).finally(() => this.#opening.delete(name))
    this.#opening.set(name, opening)
    return opening
  }

  async #openNow(name: string): Promise<Release> {
    const release = this.#opened.get(name) ?? (await openRelease(this.#folder, name, this.#options.memoryLimitBytes))
    this.#opened.delete(name)
    this.#opened.set(name, release)
    return release
  }

  /** Lets go of what was not opened for longest; the live release always stays. */
  async #forgetOldest(): Promise<void> {
    const older = [...this.#opened.values()].filter((release) => release !== this.#live)
    await this.#forget(older.slice(0, Math.max(0, older.length - this.#options.keptReleases)).map(({ name }) => name))
  }

  async #forget(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const release = this.#opened.get(name)
      this.#opened.delete(name)
      await release?.close()
    }
  }
}

async function readCurrent(folder: string): Promise<string> {
  const path = join(folder, 'current')
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ReleaseError(`There is no release to serve: cannot read ${path}. Run "npm run data" first.`, { cause })
  })
  const name = text.trim()
  if (releaseName.test(name)) return name
  throw new ReleaseError(`${path} holds ${JSON.stringify(name.slice(0, 100))}: expected the name of a release. Run "npm run data".`)
}

async function openRelease(folder: string, name: string, memoryLimitBytes: number): Promise<Release> {
  const path = join(folder, name)
  if (existsSync(path)) return Release.open(path, memoryLimitBytes)
  throw new ReleaseError(`The release ${name} is missing in ${folder}. Run "npm run data" first.`)
}
