/** Words for somebody who needs care now; see `sv.ts`. */
export const needSv = {
  title: 'Behöver du vård?',
  call: 'Ring',
  emergency: 'Fara för livet',
  advice: 'Råd dygnet runt',
  cannotWait: 'Kan inte vänta',
  cannotWaitAbout: 'Jour och akut',
  canWait: 'Kan vänta',
  canWaitAbout: 'Vårdcentral',
  certain: '112 och 1177 är säkra. Övriga uppgifter kan vara gamla: varje ställe visar sitt datum. Ring innan du åker.',
} as const
