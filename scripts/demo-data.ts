import { writeDemoData } from './demo/write-demo-data.ts'

await writeDemoData()
