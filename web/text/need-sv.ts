/** Words for somebody who needs care now; see `sv.ts`. */
export const needSv = {
  title: 'Behöver du vård?',
  emergencyNumber: '112',
  emergency: 'Fara för livet',
  emergencyCall: 'Ring 112 vid fara för livet',
  adviceNumber: '1177',
  advice: 'Råd dygnet runt',
  adviceCall: 'Ring 1177 för råd om vård',
  cannotWait: 'Kan inte vänta',
  cannotWaitAbout: 'Jour och akut',
  canWait: 'Kan vänta',
  canWaitAbout: 'Vårdcentral',
  certain: '112 och 1177 är säkra. Övriga uppgifter kan vara gamla: varje ställe visar sitt datum. Ring innan du åker.',
} as const
