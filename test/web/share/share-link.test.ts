import { expect, test } from 'vitest'
import { shareLink } from '../../../web/share/share-link.ts'

const link = { title: 'Karta', url: 'https://data.example.se/?q=bad' }
const copied: string[] = []
const copy = async (text: string) => {
  copied.push(text)
}
/** Fails as browsers do. */
function failWith(name: string): () => Promise<void> {
  return () => Promise.reject(new DOMException('no', name))
}
const [refuse, cancel, succeed] = [failWith('NotAllowedError'), failWith('AbortError'), () => Promise.resolve()]

test.each([
  { when: 'the device shares', share: succeed, copy, expected: 'shared', copies: [] },
  { when: 'the person thinks better of it', share: cancel, copy, expected: 'cancelled', copies: [] },
  { when: 'the device refuses', share: refuse, copy, expected: 'copied', copies: [link.url] },
  { when: 'the device cannot share', share: undefined, copy, expected: 'copied', copies: [link.url] },
  { when: 'nothing is allowed', share: undefined, copy: refuse, expected: 'failed', copies: [] },
])('when $when it is $expected', async ({ expected, copies, ...effects }) => {
  copied.length = 0

  expect(await shareLink(link, effects)).toBe(expected)
  expect(copied).toEqual(copies)
})
