// Who may import whom: docs/decisions/0002-import-rules.md says why.
const forbid = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to })
const forbidPath = (name, from, path, pathNot) => forbid(name, from, { path, ...(pathNot ? { pathNot } : {}) })

const pureCores = '^(data/(model|crs|shore|hours|intake|datasets)|tiles)/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid('cores-stay-pure', pureCores, { dependencyTypes: ['core'] }),
    forbidPath('cores-know-no-shell', '^(data|tiles)/', '^(scripts|server|web|test|bench)/'),
    forbidPath('model-is-the-bottom', '^data/model/', '^(data/(intake|crs|shore|hours|datasets)|tiles)/|^data/[^/]*\\.ts$'),
    forbidPath('crs-stands-alone', '^data/crs/', '^(data/(intake|shore|hours|datasets)|tiles)/'),
    forbidPath('shore-knows-the-model-only', '^data/shore/', '^(data/(intake|crs|hours|datasets)|tiles)/|^data/[^/]*\\.ts$'),
    forbidPath('tiles-know-model-and-crs-only', '^tiles/', '^data/(intake|shore|hours|datasets)/|^data/[^/]*\\.ts$'),
    forbidPath('nobody-names-a-dataset', '^(data/(model|intake|crs|shore|hours)|tiles|scripts|server|web)/', '^data/datasets/'),
    forbid('datasets-know-the-model-only', '^data/datasets/([^/]+)/', {
      path: '^(data|tiles)/',
      pathNot: ['^data/model/', '^data/datasets/$1/'],
    }),
    forbidPath('scripts-know-no-other-shell', '^scripts/', '^(server|web)/'),
    forbidPath('server-knows-no-other-shell', '^server/', '^(scripts|web)/'),
    forbidPath('web-knows-no-other-shell', '^web/', '^(scripts|server)/'),
    forbidPath('shells-read-releases-not-descriptors', '^(server|web)/', '^data/(registry|intake/)'),
    forbidPath('store-knows-no-routes', '^server/store/', '^server/(routes|plugins|app)'),
    forbidPath('store-knows-no-fastify', '^server/store/', 'node_modules/@?fastify'),
    forbidPath('exporters-do-not-compose', '^scripts/(export|nearby|shore)/', '^scripts/pipeline/'),
    forbidPath('nothing-imports-tests', '^(data|tiles|scripts|server|web)/', '^test/'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
  },
}
