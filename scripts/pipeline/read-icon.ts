import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SymbolEntry } from '../../data/model/catalogue.ts'
import type { MapSymbol } from '../../data/model/field.ts'
import { PipelineError } from './pipeline-error.ts'

const packages = { maki: '@mapbox/maki', temaki: '@rapideditor/temaki' } as const

/** The outline of a symbol's icon, so that the catalogue carries the icons in use and the page needs no icon files. */
export async function readIcon({ icon, ...symbol }: MapSymbol): Promise<SymbolEntry> {
  const [set, name] = icon.split(':')
  if ((set !== 'maki' && set !== 'temaki') || !name)
    throw new PipelineError(`The icon "${icon}" is not written as maki:<name> or temaki:<name>.`)
  const path = join(dirname(createRequire(import.meta.url).resolve(`${packages[set]}/package.json`)), 'icons', `${name}.svg`)
  const svg = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new PipelineError(`There is no icon "${icon}". Choose one of the files in ${dirname(path)}.`, { cause })
  })
  return { ...symbol, icon: readOutline(svg, icon) }
}

function readOutline(svg: string, icon: string): SymbolEntry['icon'] {
  const path = [...svg.matchAll(/<path[^>]*\sd="([^"]*)"/g)].map(([, outline]) => outline).join(' ')
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const isPlain = !/<(circle|rect|polygon|ellipse|line|g)\b/.test(svg) && !svg.includes('transform=')
  if (path === '' || !(size > 0) || !isPlain) throw new PipelineError(`The icon "${icon}" is not made of plain paths. Choose another one.`)
  return { path: path.replaceAll(/(&#xA;|&#x9;|\s)+/g, ' '), size }
}
