import { messageSW } from 'workbox-window'
import { isOfflineAnswer, type OfflineAnswer, type OfflineRequest } from './offline-message.ts'

/** Asks the worker something; undefined when it answers in another way than expected. */
export async function askWorker(worker: ServiceWorker, request: OfflineRequest): Promise<OfflineAnswer | undefined> {
  const answer: unknown = await messageSW(worker, request)
  return isOfflineAnswer(answer) ? answer : undefined
}

/** Whether a worker belongs to the build that this page was loaded from: it keeps the same scripts. */
export async function isOfThisBuild(worker: ServiceWorker): Promise<boolean> {
  const scripts = [...document.scripts].filter(({ type, src }) => type === 'module' && src !== '')
  const asked = scripts.map(({ src }): OfflineRequest => ({ type: 'knows', script: new URL(src).pathname }))
  const answers: unknown[] = await Promise.all(asked.map((request) => messageSW(worker, request)))
  return answers.every((answer) => answer === true)
}
