import { readFileSync } from 'node:fs'

/** Reads a control-point file beside this one: a row per line, a text per column heading. */
export function readFixture(name: string, separator = ','): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
  const [heading = '', ...lines] = text.trim().split('\n')
  const columns = heading.split(separator)
  return lines.map((line) => Object.fromEntries(line.split(separator).map((value, index) => [columns[index], value])))
}
