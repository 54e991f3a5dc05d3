/**
 * Text made comparable: lower case, without marks over letters, blanks as one space. So `solvesborg` finds Sölvesborg on a keyboard
 * without ö: a search should rather find too much.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim()
}
