import type { ComponentChildren } from 'preact'
import { type Language, languages } from '../../data/model/localised-text.ts'
import { type StructuredData, writeStructuredData } from '../place/structured-data.ts'
import { formatPlacePaths, placePathsAttribute } from '../place-paths.ts'
import { languagePath } from '../state.ts'
import { pageTitle } from '../text/page-title.ts'
import type { PageContext } from './page-context.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export interface DocumentProps {
  readonly context: PageContext
  readonly title: string
  /** Whether the page is the map and list, which fill the window. */
  readonly isApp: boolean
  readonly isFound: boolean
  /** What the page is about, for search engines. */
  readonly data?: StructuredData | null
  readonly children: ComponentChildren
}

/** The document around every page. */
export function Document(props: DocumentProps) {
  const { context, isApp, children } = props
  const { wording, language, isEmbedded } = context
  return (
    <html lang={language} class={classOf(props)} {...{ [placePathsAttribute]: formatPlacePaths(context.catalogue.datasets) }}>
      <Head {...props} />
      <body>
        {isEmbedded ? null : <Top context={context} />}
        <main
          id="content"
          class={isApp ? 'app-main' : 'text-page'}
          tabIndex={-1}
          // A host's page has a main part of its own.
          aria-label={isEmbedded ? wording.text.site.name : undefined}
        >
          {children}
        </main>
        {isEmbedded || isApp ? null : <SiteFooter context={context} />}
        <div id="announcer" class="visually-hidden" role="status" aria-live="polite" />
      </body>
    </html>
  )
}

function classOf({ context, isApp }: DocumentProps): string {
  if (context.isEmbedded) return 'page page--frame'
  return isApp ? 'page page--app' : 'page'
}

function Top({ context }: { readonly context: PageContext }) {
  return (
    <>
      <a class="skip-link" href="#content">
        {context.wording.text.site.skip}
      </a>
      <SiteHeader context={context} />
    </>
  )
}

function Head({ context, title, isApp, isFound, data }: DocumentProps) {
  const { wording, language, assets } = context
  return (
    <head>
      <meta charset="utf-8" />
      <title>{pageTitle(wording, title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="description" content={describe(context)} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0b3a54" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a2130" />
      {context.isEmbedded ? <base target="_blank" /> : null}
      {data && !context.isEmbedded ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeStructuredData(data) }} />
      ) : null}
      {isFound && !context.isEmbedded ? <Alternates context={context} /> : <meta name="robots" content="noindex" />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={languagePath(language, '/manifest.webmanifest')} />
      {blockingScripts(assets.scripts).map((script) => (
        <script key={script} src={script} />
      ))}
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {/* Before what it will read: a browser asks for six things at a time, in this order. */}
      {moduleScripts(assets.scripts).map((script) => (
        <script key={script} type="module" src={script} />
      ))}
      {isApp ? firstFiles(context).map((file) => <link key={file} rel="preload" as="fetch" href={file} crossorigin="anonymous" />) : null}
      {assets.fonts.map((font) => (
        // The list is read sooner in another typeface than later in this one.
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" fetchpriority="low" />
      ))}
    </head>
  )
}

/** What the list is made from at the start of a visit: asked for at once, not when the script has come and read the catalogue. */
function firstFiles({ catalogue, feature, path }: PageContext): readonly string[] {
  const starts = feature === null && path === '/' ? catalogue.datasets.filter(({ layers }) => layers.some(({ startsOn }) => startsOn)) : []
  return ['/data/catalogue.json', ...starts.map(({ id }) => `/data/${catalogue.release}/${id}.geojson`)]
}

/** The page's own address and the same page in the other language. */
function Alternates({ context: { path, language, site } }: { readonly context: PageContext }) {
  const hrefOf = (each: Language) => `${site.publicUrl}${languagePath(each, path)}`
  return (
    <>
      <link rel="canonical" href={hrefOf(language)} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hreflang={each} href={hrefOf(each)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={hrefOf('sv')} />
    </>
  )
}

function describe({ wording: { text, fill, pick, language }, catalogue }: PageContext): string {
  const titles = catalogue.datasets.map(({ title }) => pick(title).toLocaleLowerCase(language))
  return fill(text.site.description, { datasets: titles.join(', ') })
}

/** The theme is set before the first paint; everything else waits. */
function blockingScripts(scripts: readonly string[]): readonly string[] {
  return scripts.filter(isThemeScript)
}

function moduleScripts(scripts: readonly string[]): readonly string[] {
  return scripts.filter((script) => !isThemeScript(script))
}

function isThemeScript(script: string): boolean {
  return /\/theme-start[^/]*\.js$/.test(script)
}
