import { useEffect, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { areaValuesOf } from '../app/map-content.ts'
import { onThemeChange, themeInUse } from '../app/theme.ts'
import type { AreaClass } from '../map/legend.ts'

interface AreaClassesProps {
  readonly app: AppModel
  readonly layer: string
}

/** What the fills of an area layer mean. Made by the map's own legend, which is fetched with the map and not before. */
export function AreaClasses({ app, layer }: AreaClassesProps) {
  const classes = useAreaClasses(app, layer)
  if (classes.length === 0) return null
  return (
    <ul class="area-classes">
      {classes.map((each) => (
        <li class="area-classes__class" key={each.label}>
          <span class={`area-classes__swatch area-classes__swatch--${each.pattern}`} style={swatchStyle(each)} />
          {each.label}
        </li>
      ))}
    </ul>
  )
}

function swatchStyle(each: AreaClass): Record<string, string> {
  return each.pattern === 'none' ? { '--swatch': each.colour } : { '--swatch': each.ground, '--hatch': each.colour }
}

function useAreaClasses({ list, wording }: AppModel, layer: string): readonly AreaClass[] {
  const [classes, setClasses] = useState<readonly AreaClass[]>([])
  const catalogue = list.catalogue.value
  const items = list.itemsByKey.value
  useEffect(() => {
    const update = async () => {
      if (!catalogue) return
      const { legendEntries } = await import('../map/legend.ts')
      const options = {
        layersOn: new Set([layer]),
        language: wording.language,
        theme: themeInUse(),
        values: areaValuesOf([...items.values()]),
      }
      const entry = legendEntries(catalogue, options).find(({ id }) => id === layer)
      setClasses(entry?.kind === 'area' ? entry.classes : [])
    }
    void update()
    return onThemeChange(update)
  }, [catalogue, items, layer, wording])
  return classes
}
