import { type App, readMethods } from '../http/app-types.ts'
import type { CompressedCache } from '../http/compressed-cache.ts'
import { describeBytes, describeEmpty } from '../http/responses.ts'
import { sendContent } from '../http/send-content.ts'
import { contentOfText } from '../http/text-content.ts'
import { revalidated } from '../plugins/headers.ts'

const mediaType = 'application/vnd.oai.openapi+json;version=3.0'

/** The description of the API, made once from the routes' own schemas. */
export function addOpenApiRoute(app: App, cache: CompressedCache): void {
  let content = contentOfText('', mediaType)
  app.addHook('onReady', (done) => {
    content = contentOfText(JSON.stringify(app.swagger()), mediaType)
    done()
  })
  app.route({
    method: readMethods,
    url: '/api/openapi.json',
    schema: {
      tags: ['operation'],
      operationId: 'getOpenApi',
      summary: 'This description',
      response: { 200: describeBytes('OpenAPI 3.0', mediaType), 304: describeEmpty('The description has not changed') },
    },
    handler: (request, reply) => sendContent(request, reply.header('cache-control', revalidated), { content, cache }),
  })
}
