import { expect, test } from 'vitest'
import { mailAddress, reportableFacts, reportLetter } from '../../../web/place/report-mail.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths, ledger } from '../fixture.ts'

const link = 'https://data.example.se/plats/baths/register-1'
const pier = bath('register-1', { name: 'Norra & södra piren?', address: 'Strandvägen 1' })
const subject = { wording: createWording('sv'), dataset: baths, feature: pier, link }
const english = { ...subject, wording: createWording('en') }

test('offers the facts that matter most, each as it stands', () => {
  expect(reportableFacts(subject)).toEqual([
    { id: 'name', title: 'name sv', value: 'Norra & södra piren?' },
    { id: 'kind', title: 'kind sv', value: 'Havsbad' },
    { id: 'address', title: 'address sv', value: 'Strandvägen 1' },
    { id: 'visit_url', title: 'visit_url sv', value: null },
    { id: 'position', title: 'Läge', value: '56.170000, 14.860000' },
  ])
})

test('asks nobody where a row of a table lies', () => {
  expect(reportableFacts({ ...subject, dataset: ledger }).map(({ id }) => id)).toEqual(['payee'])
})

test('begins a letter about the object', () => {
  expect(reportLetter(subject, null)).toEqual({
    subject: 'Fel i uppgifterna om Norra & södra piren?',
    body: [
      'Hej,',
      '',
      'Jag har sett ett fel i uppgifterna på Öppna Blekinge.',
      '',
      'Objekt: Norra & södra piren?',
      'Id: baths/register-1',
      `Sida: ${link}`,
      '',
      'Det här är fel: ',
      'Så ska det vara: ',
      '',
    ].join('\n'),
  })
})

test("begins a letter about one fact, in the reader's language", () => {
  const [, , , page] = reportableFacts(english)

  expect(
    reportLetter(english, page ?? null)
      .body.split('\n')
      .slice(7),
  ).toEqual(['', 'Fact: visit_url en (visit_url)', 'It now says: no information', 'It should be: ', ''])
})

test('writes a letter as an address that gives the same letter back', () => {
  const letter = reportLetter(subject, null)
  const address = new URL(mailAddress('data@example.se', letter))

  expect([address.protocol, address.pathname]).toEqual(['mailto:', 'data@example.se'])
  expect(mailAddress('data@example.se', letter)).not.toMatch(/[ \n+]/)
  expect([address.searchParams.get('subject'), address.searchParams.get('body')]).toEqual([
    letter.subject,
    letter.body.replaceAll('\n', '\r\n'),
  ])
})
