import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectPaths } from '../../scripts/pipeline/paths.ts'

const Report = Type.Object({
  summary: Type.Object({ violations: Type.Array(Type.Object({ rule: Type.Object({ name: Type.String() }), from: Type.String() })) }),
})

/** A rule of .dependency-cruiser.mjs, and a file that breaks it. */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-cycles', 'tiles/cut/one.ts', "import { two } from './two.ts'\nexport const one = () => two"],
  ['no-unresolvable', 'scripts/unresolvable.ts', "import './nowhere.ts'"],
  ['cores-stay-pure', 'data/intake/impure.ts', "import 'node:fs'"],
  ['cores-know-no-shell', 'tiles/cut/upward.ts', "import '../../scripts/plain.ts'"],
  ['model-is-the-bottom', 'data/model/upward.ts', "import '../intake/plain.ts'"],
  ['crs-stands-alone', 'data/crs/aside.ts', "import '../intake/plain.ts'"],
  ['shore-knows-the-model-only', 'data/shore/aside.ts', "import '../intake/plain.ts'"],
  ['tiles-know-model-and-crs-only', 'tiles/cut/aside.ts', "import '../../data/intake/plain.ts'"],
  ['nobody-names-a-dataset', 'scripts/names.ts', "import '../data/datasets/first/dataset.ts'"],
  ['datasets-know-the-model-only', 'data/datasets/second/dataset.ts', "import '../first/dataset.ts'"],
  ['scripts-know-no-other-shell', 'scripts/aside.ts', "import '../server/plain.ts'"],
  ['server-knows-no-other-shell', 'server/aside.ts', "import '../scripts/plain.ts'"],
  ['web-knows-no-other-shell', 'web/aside.ts', "import '../server/plain.ts'"],
  ['shells-read-releases-not-descriptors', 'web/reads.ts', "import '../data/registry.ts'"],
  ['store-knows-no-routes', 'server/store/upward.ts', "import '../routes/plain.ts'"],
  ['store-knows-no-fastify', 'server/store/framework.ts', "import 'fastify'"],
  ['exporters-do-not-compose', 'scripts/export/upward.ts', "import '../pipeline/plain.ts'"],
  ['nothing-imports-tests', 'scripts/tests.ts', "import '../test/plain.ts'"],
]

const plain = [
  'scripts/plain.ts',
  'scripts/pipeline/plain.ts',
  'server/plain.ts',
  'server/routes/plain.ts',
  'data/intake/plain.ts',
  'data/registry.ts',
  'data/datasets/first/dataset.ts',
  'web/plain.ts',
  'test/plain.ts',
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oppna-blekinge-rules-'))
  await symlink(join(projectPaths.root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    await copyFile(join(projectPaths.root, name), join(folder, name))
  const files = [
    ...plain.map((file) => [file, 'export {}'] as const),
    ...planted.map(([, file, text]) => [file, text] as const),
    ['tiles/cut/two.ts', "import { one } from './one.ts'\nexport const two = () => one"] as const,
  ]
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
})
afterAll(() => rm(folder, { recursive: true }))

test('finds each planted breach of an import rule, and no other', async () => {
  const cruiser = join(projectPaths.root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = ['data', 'tiles', 'scripts', 'server', 'web', '--output-type', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...options], { cwd: folder, maxBuffer: 1 << 26 }).catch(
    withOutput,
  )
  const report: unknown = JSON.parse(stdout)
  if (!Value.Check(Report, report)) throw new Error('dependency-cruiser reports in another form than expected')
  const found = new Set(report.summary.violations.map(({ rule }) => rule.name))

  expect([...found].toSorted()).toEqual(planted.map(([rule]) => rule).toSorted())
})

/** The tool ends with a code above 0 when it finds something; what it found stands in its output. */
function withOutput(error: unknown): { readonly stdout: string } {
  if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return { stdout: error.stdout }
  throw error
}
