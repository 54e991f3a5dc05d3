import type { Issue, IssueCode, Place, Severity } from '../model/issue.ts'

type Details = Readonly<Record<string, string>>
type Template = (details: Details) => { readonly sv: string; readonly en: string }
interface Text {
  readonly severity: Severity
  readonly message: Template
  readonly fix: Template
}

const text = (severity: Severity, message: Template, fix: Template): Text => ({ severity, message, fix })

const withoutPosition = {
  sv: 'Objektet visas utan position tills uppgiften är rättad.',
  en: 'The object is shown without a position until this is corrected.',
}

/** The one place with the words for what can be wrong. `error` holds the row back, `warning` keeps it. */
const texts: Readonly<Record<IssueCode, Text>> = {
  'area-unknown': text(
    'warning',
    ({ value }) => ({ sv: `Området ”${value}” har ingen känd yta.`, en: `The area "${value}" has no known shape.` }),
    () => ({ sv: 'Ange SCB:s kommunkod, till exempel 1080.', en: "State Statistics Sweden's municipality code, for example 1080." }),
  ),
  'column-missing': text(
    'error',
    ({ column }) => ({ sv: `Kolumnen ”${column}” saknas.`, en: `The column "${column}" is missing.` }),
    ({ accepted }) => ({ sv: `Lägg till kolumnen. Godtagna rubriker: ${accepted}.`, en: `Add the column. Accepted headers: ${accepted}.` }),
  ),
  'column-unknown': text(
    'warning',
    ({ column }) => ({
      sv: `Kolumnen ”${column}” känns inte igen och läses inte.`,
      en: `The column "${column}" is not known and is not read.`,
    }),
    () => ({
      sv: 'Rätta rubriken om den är felstavad. Annars kan den stå kvar.',
      en: 'Correct the header if it is misspelt. Otherwise it may stay.',
    }),
  ),
  'coordinates-ambiguous': text(
    'warning',
    ({ systems }) => ({
      sv: `Koordinaterna kan höra till flera referenssystem: ${systems}. ${withoutPosition.sv}`,
      en: `The coordinates may belong to several reference systems: ${systems}. ${withoutPosition.en}`,
    }),
    ({ expected }) => ({ sv: `Leverera koordinaterna i ${expected}.`, en: `Deliver the coordinates in ${expected}.` }),
  ),
  'coordinates-disagree': text(
    'warning',
    ({ metres, first, second }) => ({
      sv: `Läget i ${first} och läget i ${second} skiljer sig ${metres} m. Läget i ${first} används.`,
      en: `The position in ${first} and the one in ${second} differ by ${metres} m. The one in ${first} is used.`,
    }),
    () => ({ sv: 'Kontrollera vilket som är rätt och rätta det andra.', en: 'Check which one is right and correct the other.' }),
  ),
  'coordinates-incomplete': text(
    'warning',
    ({ missing }) => ({
      sv: `Bara den ena koordinaten finns; ”${missing}” är tom. ${withoutPosition.sv}`,
      en: `Only one of the two coordinates is given; "${missing}" is empty. ${withoutPosition.en}`,
    }),
    () => ({ sv: 'Fyll i båda eller lämna båda tomma.', en: 'Fill in both or leave both empty.' }),
  ),
  'coordinates-outside': text(
    'warning',
    () => ({ sv: `Punkten ligger utanför Blekinge. ${withoutPosition.sv}`, en: `The point lies outside Blekinge. ${withoutPosition.en}` }),
    ({ expected }) => ({
      sv: `Kontrollera siffrorna. Väntat: ${expected} inom länet. Lämna tomt om läget inte är känt.`,
      en: `Check the figures. Expected: ${expected} within the county. Leave empty if the position is not known.`,
    }),
  ),
  'coordinates-swapped': text(
    'warning',
    ({ system }) => ({
      sv: `Koordinaterna ser ut att ha bytt plats (${system}). ${withoutPosition.sv}`,
      en: `The coordinates look swapped (${system}). ${withoutPosition.en}`,
    }),
    ({ north, east }) => ({
      sv: `Skriv latitud eller nordkoordinat i ”${north}” och longitud eller östkoordinat i ”${east}”.`,
      en: `Write latitude or northing in "${north}" and longitude or easting in "${east}".`,
    }),
  ),
  'coordinates-system': text(
    'warning',
    ({ found, expected }) => ({
      sv: `Koordinaterna ser ut att vara i ${found}, inte i ${expected}. ${withoutPosition.sv}`,
      en: `The coordinates look like ${found}, not ${expected}. ${withoutPosition.en}`,
    }),
    ({ expected }) => ({ sv: `Räkna om koordinaterna till ${expected}.`, en: `Convert the coordinates to ${expected}.` }),
  ),
  'encoding-doubtful': text(
    'warning',
    ({ encoding }) => ({
      sv: `Filen är inte UTF-8. Den lästes som ${encoding}.`,
      en: `The file is not UTF-8. It was read as ${encoding}.`,
    }),
    () => ({ sv: 'Kontrollera å, ä och ö, och spara som ”CSV UTF-8”.', en: 'Check å, ä and ö, and save as "CSV UTF-8".' }),
  ),
  'file-empty': text(
    'error',
    () => ({ sv: 'Filen har inga rader.', en: 'The file has no rows.' }),
    () => ({
      sv: 'Leverera en fil med en rubrikrad och minst en rad till.',
      en: 'Deliver a file with a header line and at least one more line.',
    }),
  ),
  'file-refused': text(
    'error',
    ({ reason, reasonEn }) => ({ sv: `Filen kan inte läsas: ${reason}.`, en: `The file cannot be read: ${reasonEn}.` }),
    () => ({
      sv: 'Spara som CSV (kommaavgränsad, UTF-8) och leverera igen.',
      en: 'Save as CSV (comma-separated, UTF-8) and deliver again.',
    }),
  ),
  'hours-doubtful': text(
    'warning',
    ({ reason, reasonEn }) => ({
      sv: `Öppettiderna går att läsa, men ${reason}.`,
      en: `The opening hours can be read, but ${reasonEn}.`,
    }),
    ({ suggestion, suggestionEn }) => ({ sv: `Skriv ${suggestion}.`, en: `Write ${suggestionEn}.` }),
  ),
  'id-duplicate': text(
    'error',
    ({ first }) => ({ sv: `Samma id finns redan på ${first}.`, en: `The same id stands already at ${first}.` }),
    () => ({
      sv: 'Ge varje objekt ett eget id som inte ändras mellan leveranser.',
      en: 'Give each object an id of its own that does not change between deliveries.',
    }),
  ),
  'identity-number': text(
    'error',
    () => ({
      sv: 'Raden kan innehålla ett personnummer. Den hålls inne och värdet visas inte här.',
      en: 'The row may hold a personal identity number. It is held back and the value is not shown here.',
    }),
    () => ({
      sv: 'Kontrollera raden i originalfilen. En enskild näringsidkares organisationsnummer är ett personnummer.',
      en: "Check the row in the original file. A sole trader's organisation number is a personal identity number.",
    }),
  ),
  'municipality-mismatch': text(
    'warning',
    ({ stated, found }) => ({
      sv: `Punkten ligger i ${found}, men raden anger ${stated}.`,
      en: `The point lies in ${found}, but the row states ${stated}.`,
    }),
    () => ({ sv: 'Rätta kommunkoden eller koordinaterna.', en: 'Correct the municipality code or the coordinates.' }),
  ),
  'position-doubtful': text(
    'warning',
    ({ reason, reasonEn }) => ({ sv: `Läget är tveksamt: ${reason}.`, en: `The position is doubtful: ${reasonEn}.` }),
    () => ({ sv: 'Kontrollera läget mot adressen hos källan.', en: 'Check the position against the address with the source.' }),
  ),
  'row-malformed': text(
    'error',
    ({ reason, reasonEn }) => ({ sv: `Raden går inte att läsa: ${reason}.`, en: `The line cannot be read: ${reasonEn}.` }),
    () => ({
      sv: 'Kontrollera citattecken och antalet kolumner på raden.',
      en: 'Check the quotation marks and the number of columns on the line.',
    }),
  ),
  'source-mismatch': text(
    'warning',
    ({ expected }) => ({
      sv: `Kolumnen source stämmer inte med leverantören (väntat: ${expected}).`,
      en: `The column source does not match the publisher (expected: ${expected}).`,
    }),
    () => ({
      sv: 'Ange den egna kommunkoden eller källans namn på varje rad.',
      en: "State your own municipality code, or the source's name, on every row.",
    }),
  ),
  'value-invalid': text(
    'error',
    ({ expected, expectedEn }) => ({
      sv: `Värdet kan inte läsas. Väntat: ${expected}.`,
      en: `The value cannot be read. Expected: ${expectedEn}.`,
    }),
    ({ example }) => ({
      sv: example ? `Skriv till exempel ${example}.` : 'Rätta värdet eller lämna tomt.',
      en: example ? `Write for example ${example}.` : 'Correct the value or leave it empty.',
    }),
  ),
  'value-missing': text(
    'error',
    ({ column }) => ({ sv: `Ett värde som måste finnas är tomt (${column}).`, en: `A required value is empty (${column}).` }),
    () => ({ sv: 'Fyll i värdet.', en: 'Fill in the value.' }),
  ),
}

/** Makes an issue; `details` fill the code's texts. `severity` overrides the code's own where the field is not vital. */
export function describeIssue(
  code: IssueCode,
  at: Place & { readonly value?: string },
  details: Details = {},
  severity: Severity = texts[code].severity,
): Issue {
  const all = { value: at.value ?? '', column: at.column ?? '', ...details }
  return { code, severity, ...at, message: texts[code].message(all), fix: texts[code].fix(all) }
}
