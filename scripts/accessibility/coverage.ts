import type { LocalisedText } from '../../data/model/localised-text.ts'
import type { CriterionId } from '../../data/model/wcag-criteria.ts'

/** What one browser test says about accessibility. */
export interface Coverage {
  /** Path of the test's file below the project root. */
  readonly file: string
  /** The test's title exactly as its file has it; `%s` and the like stand for the cases of a table. */
  readonly test: string
  /** What it does, for people. */
  readonly title: LocalisedText
  /** The success criteria of which it tests a part. */
  readonly criteria: readonly CriterionId[]
}

/**
 * Criteria of which axe has a rule that is on. A unit test compares them with axe itself. A rule tests a part of a criterion:
 * that an image has a text, not that the text says what the image shows.
 */
export const axeCriteria: readonly CriterionId[] = [
  ...(['1.1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.12'] as const),
  ...(['2.1.1', '2.2.1', '2.2.2', '2.4.1', '2.4.2', '2.4.4', '2.5.3', '2.5.8'] as const),
  ...(['3.1.1', '3.1.2', '3.3.2', '4.1.2'] as const),
]

const page = 'test/e2e/page.test.ts'
const embed = 'test/e2e/embed.test.ts'
const journeys = 'test/e2e/journeys/journeys.test.ts'
const senses = 'test/e2e/journeys/senses.test.ts'

/** Every browser test that says something about accessibility. A test that is gone or renamed stops the assessment. */
export const coverage: readonly Coverage[] = [
  {
    file: page,
    test: 'has nothing that axe finds, light and dark: %s',
    title: {
      sv: 'Verktyget axe finner inget fel på någon av sidorna, på bred och smal skärm, i ljust och mörkt utseende.',
      en: 'The tool axe finds no fault on any of the pages, on wide and narrow screens, light and dark.',
    },
    criteria: axeCriteria,
  },
  {
    file: page,
    test: 'fits into 320 pixels without sideways scrolling',
    title: {
      sv: 'Varje sida ryms på en skärm som är 320 pixlar bred, utan att rullas i sidled.',
      en: 'Every page fits a screen 320 pixels wide, without sideways scrolling.',
    },
    criteria: ['1.4.10'],
  },
  {
    file: page,
    test: 'goes from the list to a place and back, with address and focus',
    title: {
      sv: 'Med tangentbordet går det att öppna en plats ur listan. Tillbaka i listan är fokus på samma rad.',
      en: 'By keyboard, a place can be opened from the list. Back in the list, the focus is on the same row.',
    },
    criteria: ['2.1.1', '2.4.3'],
  },
  {
    file: page,
    test: 'can be walked by keyboard from the top: skip link, search, filters, list',
    title: {
      sv: 'Det första som tangentbordet når är länken till innehållet. Sökningen fungerar utan mus.',
      en: 'The first thing that the keyboard reaches is the link to the content. Searching works without a mouse.',
    },
    criteria: ['2.1.1', '2.4.1'],
  },
  {
    file: page,
    test: 'tells a screen reader how many objects a search leaves',
    title: {
      sv: 'Antalet träffar meddelas utan att fokus flyttas.',
      en: 'The number of matches is announced without moving the focus.',
    },
    criteria: ['4.1.3'],
  },
  {
    file: page,
    test: 'gives coordinates in both systems and copies them',
    title: {
      sv: 'Att något har kopierats meddelas utan att fokus flyttas.',
      en: 'That something was copied is announced without moving the focus.',
    },
    criteria: ['4.1.3'],
  },
  {
    file: page,
    test: 'changes language and keeps the place',
    title: {
      sv: 'När språket byts byter sidan också det språk som den anger.',
      en: 'When the language changes, so does the one that the page states.',
    },
    criteria: ['3.1.1'],
  },
  {
    file: embed,
    test: 'has nothing that axe finds in its %s, light and dark',
    title: {
      sv: 'Verktyget axe finner inget fel i den inbäddade vyn på en annan webbplats, i liten och stor ram, i ljust och mörkt utseende.',
      en: 'The tool axe finds no fault in the embedded view on another site, in a small and a large frame, light and dark.',
    },
    criteria: axeCriteria,
  },
  {
    file: embed,
    test: 'does not scroll sideways',
    title: { sv: 'Den inbäddade vyn ryms i en ram som är 300 pixlar bred.', en: 'The embedded view fits a frame 300 pixels wide.' },
    criteria: ['1.4.10'],
  },
  {
    file: embed,
    test: 'can be walked by keyboard: into the frame, to the map and back, into a place and back, and out again',
    title: {
      sv: 'Med tangentbordet går det att komma in i den inbäddade vyn, mellan karta, lista och plats, och ut igen.',
      en: 'By keyboard one can get into the embedded view, between map, list and place, and out again.',
    },
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
  },
  {
    file: journeys,
    test: 'the nearest dentist that is open is found',
    title: {
      sv: 'Med tangentbordet, på telefon och dator: närmaste öppna tandvård hittas.',
      en: 'By keyboard, on phone and desktop: the nearest dental care that is open is found.',
    },
    criteria: ['2.1.1', '2.1.2', '2.4.3', '3.3.2'],
  },
  {
    file: journeys,
    test: 'where to return a wheelchair is found',
    title: {
      sv: 'Med tangentbordet: stället där en rullstol lämnas tillbaka hittas.',
      en: 'By keyboard: the place to return a wheelchair is found.',
    },
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
  },
  {
    file: journeys,
    test: 'a school is found by a misspelt name',
    title: {
      sv: 'Med tangentbordet: en skola hittas trots felstavning, och fokus står på dess namn.',
      en: 'By keyboard: a school is found in spite of a misspelling, and the focus is on its name.',
    },
    criteria: ['2.1.1', '2.4.3'],
  },
  {
    file: journeys,
    test: 'a place is read and left again',
    title: {
      sv: 'Med tangentbordet: en plats läses, och vägen tillbaka går lika bra.',
      en: 'By keyboard: a place is read, and the way back works as well.',
    },
    criteria: ['2.1.1', '2.1.2', '2.4.3'],
  },
  {
    file: journeys,
    test: 'the language is changed, and the place and the choices stay',
    title: {
      sv: 'Med tangentbordet: språket byts, och valen finns kvar.',
      en: 'By keyboard: the language is changed, and the choices stay.',
    },
    criteria: ['2.1.1', '3.1.1'],
  },
  {
    file: journeys,
    test: 'starts from a point that is set on the map by keyboard, with water on the way said',
    title: {
      sv: 'En punkt på kartan kan väljas utan att peka eller dra.',
      en: 'A point on the map can be chosen without pointing or dragging.',
    },
    criteria: ['2.1.1', '2.5.7'],
  },
  {
    file: journeys,
    test: 'is asked for only when somebody presses the button, and says what to do when it is denied',
    title: {
      sv: 'Att positionen inte gick att få meddelas, med vad man gör i stället.',
      en: 'That the position could not be had is announced, with what to do instead.',
    },
    criteria: ['3.3.1', '3.3.3', '4.1.3'],
  },
  {
    file: senses,
    test: 'has no target smaller than 24 pixels',
    title: {
      sv: 'Inget att trycka på är mindre än 24 pixlar.',
      en: 'Nothing to press is smaller than 24 pixels.',
    },
    criteria: ['2.5.8'],
  },
  {
    file: senses,
    test: 'can be used at 400 % zoom: nothing is cut off sideways, and the list comes before the map',
    title: {
      sv: 'Vid 400 procents förstoring skärs inget av i sidled, och listan kommer före kartan.',
      en: 'At 400 per cent zoom nothing is cut off sideways, and the list comes before the map.',
    },
    criteria: ['1.4.10', '1.3.2'],
  },
  {
    file: senses,
    test: 'keeps its frames and marks with forced colours',
    title: {
      sv: 'Knappar och val har synliga ramar när systemet bestämmer färgerna.',
      en: 'Buttons and choices have visible frames when the system decides the colours.',
    },
    criteria: ['1.4.11'],
  },
  {
    file: senses,
    test: 'moves nothing when less motion is asked for',
    title: {
      sv: 'Inget rör sig när man bett om mindre rörelse.',
      en: 'Nothing moves when less motion is asked for.',
    },
    criteria: ['2.2.2'],
  },
  {
    file: senses,
    test: 'shows where the keyboard is on every stop of the list',
    title: {
      sv: 'Varje stopp med tangentbordet syns.',
      en: 'Every stop of the keyboard is seen.',
    },
    criteria: ['2.4.7'],
  },
]
