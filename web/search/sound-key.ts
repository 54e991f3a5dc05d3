/** Letters and how they sound. `$` is the Swedish sj-sound. The words are folded: å and ä are a, ö is o. */
const sounds: Readonly<Record<string, string>> = {
  ...{ ae: 'a', oe: 'o', aa: 'a', w: 'v', z: 's', ph: 'f', th: 't', dt: 't', q: 'k', x: 'ks', ck: 'k', ch: 'k', c: 'k', y: 'i' },
  ...{ sch: '$', stj: '$', skj: '$', sj: '$', sh: '$', ssion: '$on', sion: '$on', tion: '$on' },
}
const spelt = /sch|stj|skj|sj|sh|ssion|sion|tion|ae|oe|aa|ph|th|dt|ck|ch|[wzqxcy]/g
const softStart = /^[hlgd]j/
const silentH = /([aeiou])h(?=[^aeiou]|$)/g
const doubled = /(.)\1+/g

/** How a folded word sounds, so that spellings by ear meet: "stasjon" and "station", "vämö" and "Wämö", "hahn" and "han". */
export function soundKey(word: string): string {
  return word
    .replace(spelt, (letters, at: number) => (letters === 'c' && /[eiy]/.test(word.charAt(at + 1)) ? 's' : (sounds[letters] ?? letters)))
    .replace(softStart, 'j')
    .replace(silentH, '$1')
    .replace(doubled, '$1')
}
