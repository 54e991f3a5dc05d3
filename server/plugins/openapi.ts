import swagger, { type SwaggerTransformObject } from '@fastify/swagger'
import type { App } from '../http/app-types.ts'

/** Collects the routes' schemas into OpenAPI 3.0, the version that geographic clients read. Must come before the routes. */
export async function addOpenApi(app: App, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    transformObject: describeOnlyGet,
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'Öppna Blekinge',
        description: 'Open data of Blekinge as files and vector tiles. Reading needs no key; errors follow RFC 9457.',
        version: '1.0.0',
      },
      servers: [{ url: publicUrl }],
      tags: [
        { name: 'datasets', description: 'What there is' },
        { name: 'files', description: 'Whole files to keep' },
        { name: 'tiles', description: 'Vector tiles for maps' },
        { name: 'operation', description: 'The service itself' },
      ],
    },
  })
}

/** HEAD goes without saying beside every GET, and one operation id must not stand for two operations. */
function describeOnlyGet(document: Parameters<SwaggerTransformObject>[0]): ReturnType<SwaggerTransformObject> {
  const description = 'openapiObject' in document ? document.openapiObject : {}
  for (const path of Object.values(description.paths ?? {})) delete path?.head
  return description
}
