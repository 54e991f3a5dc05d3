import { expect, test } from 'vitest'
import { formatSnippet, frameHref, frameTitle, type SnippetChoice } from '../../../web/embed/snippet.ts'
import { readChoice } from '../../../web/embed/start-builder.ts'
import { createWording } from '../../../web/text/wording.ts'

const start: SnippetChoice = { language: 'sv', layers: [], municipality: null, theme: 'auto', show: 'list', heightPx: 600 }

test('writes what a host pastes', () => {
  const url = `https://data.example.se${frameHref({ ...start, layers: ['baths/sea', 'figures'], municipality: '1082', theme: 'dark' })}`

  expect(formatSnippet({ url, title: 'Bad i Karlshamn', heightPx: 450 })).toBe(
    `<iframe
  src="https://data.example.se/inbaddad?layers=baths/sea,figures&amp;municipality=1082&amp;theme=dark"
  title="Bad i Karlshamn"
  width="100%" height="450" style="border: 0"
  loading="lazy" referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  )
})

test('lets no name break out of its attribute', () => {
  const snippet = formatSnippet({ url: 'https://a.example/?x="><script>', title: '"Bad" & <b>bröd</b>', heightPx: 600 })

  expect(snippet).toContain('src="https://a.example/?x=&quot;&gt;&lt;script&gt;"')
  expect(snippet).toContain('title="&quot;Bad&quot; &amp; &lt;b&gt;bröd&lt;/b&gt;"')
})

test.each([
  ['sv', ['Havsbad', 'Insjöbad'], 'Karlshamn', 'Havsbad och Insjöbad i Karlshamn: karta och lista från Öppna Blekinge'],
  ['en', ['Sea baths'], null, 'Sea baths in Blekinge: map and list by Öppna Blekinge'],
  ['sv', [], null, 'Platser i Blekinge: karta och lista från Öppna Blekinge'],
  ['en', ['a', 'b', 'c', 'd'], 'Ronneby', 'Places in Ronneby: map and list by Öppna Blekinge'],
] as const)('names the frame in %s for %j', (language, layers, area, title) => {
  expect(frameTitle(createWording(language), layers, area)).toBe(title)
})

function formData(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('reads what was chosen', () => {
  const chosen = formData([
    ['layer', 'baths/sea'],
    ['layer', 'figures'],
    ['area', '1082'],
    ['language', 'en'],
    ['theme', 'light'],
    ['show', 'map'],
    ['height', '450'],
  ])

  expect(readChoice(chosen)).toEqual({
    language: 'en',
    layers: ['baths/sea', 'figures'],
    municipality: '1082',
    theme: 'light',
    show: 'map',
    heightPx: 450,
  })
})

test.each([
  ['', 600],
  ['abc', 600],
  ['-5', 600],
  ['12', 300],
  ['99999', 2000],
  ['450.6', 451],
])('reads a height of %j as %d', (text, heightPx) => {
  expect(readChoice(formData([['height', text]]))).toEqual({ ...start, heightPx })
})
