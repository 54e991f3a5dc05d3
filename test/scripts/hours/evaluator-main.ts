import { text as readAll } from 'node:stream/consumers'
import { openStateAt } from '../../../data/hours/open-state.ts'

// The evaluator of the page in a process whose zone is set from outside.
const cases: { table: Parameters<typeof openStateAt>[0]; moments: number[] }[] = JSON.parse(await readAll(process.stdin))
process.stdout.write(JSON.stringify(cases.map(({ table, moments }) => moments.map((moment) => openStateAt(table, new Date(moment))))))
