import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { frameHeight } from '../embed/snippet.ts'
import { municipalitiesOf } from '../list/municipalities.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import { createWording } from '../text/wording.ts'
import type { PageContext } from './page-context.ts'

interface BuilderProps {
  readonly context: PageContext
}

/** The form that writes the snippet; `embed/start-builder.ts` reads it. Each choice carries its name in both languages. */
export function EmbedBuilder({ context }: BuilderProps) {
  const { pageText, catalogue, site } = context
  const { embedding } = pageText
  return (
    <form class="builder needs-script" data-embed-builder="" data-public-url={site.publicUrl}>
      <h2>{embedding.choose}</h2>
      <p>{embedding.layersAbout}</p>
      <div class="builder__layers">
        {catalogue.datasets.map((dataset) => (
          <Layers key={dataset.id} context={context} dataset={dataset} />
        ))}
      </div>
      <fieldset class="builder__group">
        <legend class="builder__legend">{embedding.look}</legend>
        <div class="builder__fields">
          <AreaSelect context={context} />
          <Choices {...languageChoices(context)} />
          <Choices {...themeChoices(context)} />
          <Choices {...showChoices(context)} />
          <HeightField context={context} />
          <Choices {...previewChoices(context)} />
        </div>
      </fieldset>
    </form>
  )
}

function Layers({ context: { wording }, dataset }: BuilderProps & { readonly dataset: DatasetEntry }) {
  return (
    <fieldset class="builder__group">
      <legend class="builder__legend">{wording.pick(dataset.title)}</legend>
      {dataset.layers.map(({ id, title, symbol }) => (
        <label class="check" key={id}>
          <input type="checkbox" class="check__box" name="layer" value={id} data-sv={title.sv} data-en={title.en} />
          <SymbolMark symbol={symbol} size={28} />
          <span>{wording.pick(title)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function AreaSelect({ context }: BuilderProps) {
  const { embedding } = context.pageText
  const titleIn = (language: Language, code: string) =>
    municipalitiesOf(context.catalogue, createWording(language)).find((each) => each.code === code)?.title
  return (
    <label class="field">
      <span class="field__label">{embedding.area}</span>
      <select class="select" name="area">
        <option value="">{embedding.county}</option>
        {municipalitiesOf(context.catalogue, context.wording).map(({ code, title }) => (
          <option key={code} value={code} data-sv={titleIn('sv', code)} data-en={titleIn('en', code)}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoicesProps {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, title: string])[]
}

function Choices({ name, label, chosen, options }: ChoicesProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select class="select" name={name}>
        {options.map(([value, title]) => (
          <option key={value} value={value} selected={value === chosen}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function languageChoices({ pageText: { embedding }, language }: PageContext): ChoicesProps {
  return {
    name: 'language',
    label: embedding.language,
    chosen: language,
    options: [
      ['sv', embedding.swedish],
      ['en', embedding.english],
    ],
  }
}

function themeChoices({ pageText: { embedding }, wording }: PageContext): ChoicesProps {
  const { themeAuto, themeLight, themeDark } = wording.text.site
  const options = [
    ['auto', themeAuto],
    ['light', themeLight],
    ['dark', themeDark],
  ] as const
  return { name: 'theme', label: embedding.theme, chosen: 'auto', options }
}

function showChoices({ pageText: { embedding } }: PageContext): ChoicesProps {
  return {
    name: 'show',
    label: embedding.show,
    chosen: 'list',
    options: [
      ['list', embedding.showList],
      ['map', embedding.showMap],
    ],
  }
}

function previewChoices({ pageText: { embedding } }: PageContext): ChoicesProps {
  const options = [
    ['wide', embedding.previewWide],
    ['narrow', embedding.previewNarrow],
  ] as const
  return { name: 'preview', label: embedding.previewWidth, chosen: 'wide', options }
}

function HeightField({ context: { pageText } }: BuilderProps) {
  return (
    <label class="field">
      <span class="field__label">{pageText.embedding.height}</span>
      <input
        class="number-field"
        type="number"
        name="height"
        inputmode="numeric"
        min={frameHeight.least}
        max={frameHeight.most}
        step={10}
        value={frameHeight.start}
      />
    </label>
  )
}
