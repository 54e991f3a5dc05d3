import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

interface AppManifest {
  readonly lang: string
  readonly start_url: string
  readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string }[]
}

const read = async (path: string): Promise<AppManifest> => JSON.parse(await readFile(`web/public/${path}`, 'utf8'))

test.each([
  ['manifest.webmanifest', 'sv', '/'],
  ['en/manifest.webmanifest', 'en', '/en/'],
])('%s installs the page in %s', async (path, lang, start_url) => {
  expect(await read(path)).toMatchObject({ id: '/', scope: '/', lang, start_url, display: 'standalone', theme_color: '#0b3a54' })
})

test('every icon is there and has the size that it is said to have', async () => {
  const { icons } = await read('manifest.webmanifest')
  const pictures = icons.filter(({ type }) => type === 'image/png')

  for (const { src, sizes } of pictures) {
    const bytes = await readFile(`web/public${src}`)
    expect(`${src} ${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(`${src} ${sizes}`)
  }
  expect(pictures.length).toBe(3)
})
