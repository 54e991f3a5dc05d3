/** Words of one part of the page; see `sv.ts`. */
export const offlineSv = {
  title: 'Utan nät',
  saved: 'Sparat för användning utan nät: {size}.',
  savedAbout: 'Sidan, alla platser och kartan där du har tittat fungerar utan nät.',
  partly: 'En del är sparat för användning utan nät: {size}.',
  none: 'Inget är sparat för användning utan nät.',
  saving: 'Sparar för användning utan nät',
  save: 'Spara nu',
  saveFailed: 'Det gick inte att spara allt. Kontrollera att du har nät och att enheten inte är full.',
  remove: 'Ta bort det sparade',
  removed: 'Det sparade är borttaget.',
  updateTitle: 'En ny version av sidan finns',
  update: 'Läs in sidan igen när det passar dig. Det du har valt finns kvar.',
  reload: 'Ladda om',
  pageTitle: 'Sidan går inte att hämta utan nät',
  page: 'Den här sidan är inte sparad på enheten. Pröva igen när du har nät.',
  toMap: 'Till kartan och listan, som fungerar utan nät',
} as const
