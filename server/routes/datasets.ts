import { Type } from 'typebox'
import { type App, readMethods } from '../http/app-types.ts'
import { getLiveRelease } from '../http/find-release.ts'
import { describeProblems } from '../http/responses.ts'
import { revalidated } from '../plugins/headers.ts'
import { ProblemError } from '../problem.ts'
import { notFound } from '../problems.ts'
import type { ReleaseStore } from '../store/release-store.ts'
import { DatasetId } from './addresses.ts'
import { DatasetDetails, DatasetSummary, describeDataset, summariseDataset } from './dataset-summary.ts'

interface Dependencies {
  readonly store: ReleaseStore
  readonly publicUrl: string
}

/** What datasets there are, and where their files lie. */
export function addDatasetRoutes(app: App, { store, publicUrl }: Dependencies): void {
  app.route({
    method: readMethods,
    url: '/api/datasets',
    schema: {
      tags: ['datasets'],
      operationId: 'listDatasets',
      summary: 'Every dataset of the newest release',
      response: { 200: Type.Array(DatasetSummary), ...describeProblems(410, 429) },
    },
    handler: (_request, reply) => {
      const release = getLiveRelease(store)
      reply.header('cache-control', revalidated)
      return release.catalogue.datasets.map((dataset) => summariseDataset(release, dataset, publicUrl))
    },
  })
  app.route({
    method: readMethods,
    url: '/api/datasets/:id',
    schema: {
      tags: ['datasets'],
      operationId: 'getDataset',
      summary: 'A dataset with its sources, fields and layers',
      params: Type.Object({ id: DatasetId }),
      response: { 200: DatasetDetails, ...describeProblems(404, 410, 429) },
    },
    handler: (request, reply) => {
      const release = getLiveRelease(store)
      const dataset = release.findDataset(request.params.id)
      if (!dataset) throw new ProblemError(notFound)
      reply.header('cache-control', revalidated)
      return describeDataset(release, dataset, publicUrl)
    },
  })
}
