import { languages } from '../../data/model/localised-text.ts'
import { toChoice } from '../app/theme.ts'
import { announce } from '../elements/announce.ts'
import { createWording, type Wording } from '../text/wording.ts'
import { formatSnippet, frameHeight, frameHref, frameTitle, type SnippetChoice } from './snippet.ts'

/** Makes the form on the page about embedding write the snippet and show what it gives. */
export function startBuilder(form: HTMLFormElement, { text }: Wording): void {
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    update(form)
    announce(text.embed.updated)
  })
  update(form) // The browser may have kept what was chosen before the page was loaded again.
}

function update(form: HTMLFormElement): void {
  const choice = readChoice(new FormData(form))
  const href = frameHref(choice)
  const title = frameTitle(createWording(choice.language), namesOf(form, choice), areaOf(form, choice))
  const snippet = formatSnippet({ url: `${form.dataset.publicUrl ?? ''}${href}`, title, heightPx: choice.heightPx })
  const code = document.querySelector('[data-embed-code]')
  if (code) code.textContent = snippet
  document.querySelector('[data-embed-result] [data-copy]')?.setAttribute('data-copy', snippet)
  showPreview({ href, title, heightPx: choice.heightPx, isNarrow: new FormData(form).get('preview') === 'narrow' })
}

/** Reads the form. What is not one of its choices is as good as not chosen. */
export function readChoice(data: FormData): SnippetChoice {
  const textOf = (name: string) => String(data.get(name) ?? '')
  const height = Math.round(Number(textOf('height')))
  return {
    language: languages.find((language) => language === textOf('language')) ?? 'sv',
    layers: data.getAll('layer').map(String),
    municipality: textOf('area') || null,
    theme: toChoice(textOf('theme')),
    show: textOf('show') === 'map' ? 'map' : 'list',
    heightPx: height > 0 ? Math.min(Math.max(height, frameHeight.least), frameHeight.most) : frameHeight.start,
  }
}

/** Names of the chosen layers in the frame's language. */
function namesOf(form: HTMLFormElement, { language, layers }: SnippetChoice): readonly string[] {
  const boxes = [...form.querySelectorAll<HTMLElement>('[name="layer"]')]
  return boxes
    .filter((box) => layers.includes(box.getAttribute('value') ?? ''))
    .flatMap((box) => box.getAttribute(`data-${language}`) ?? [])
}

function areaOf(form: HTMLFormElement, { language, municipality }: SnippetChoice): string | null {
  if (municipality === null) return null
  return form.querySelector(`option[value="${CSS.escape(municipality)}"]`)?.getAttribute(`data-${language}`) ?? null
}

interface Preview {
  readonly href: string
  readonly title: string
  readonly heightPx: number
  readonly isNarrow: boolean
}

/** A new element for a new address: to lead the old one there would add a step to the browser's history. */
function showPreview({ href, title, heightPx, isNarrow }: Preview): void {
  const old = document.querySelector('[data-embed-preview] iframe')
  if (!(old instanceof HTMLIFrameElement)) return
  old.height = String(heightPx)
  old.width = isNarrow ? '320' : '100%'
  if (old.getAttribute('src') === href) return
  const next = old.cloneNode()
  if (!(next instanceof HTMLIFrameElement)) return
  next.setAttribute('src', href)
  next.title = title
  old.replaceWith(next)
}
