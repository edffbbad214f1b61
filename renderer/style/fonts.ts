import cyrillicExtended from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import greekExtended from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url'
import ranges from '@fontsource-variable/inter/unicode.json'
import commonRegular from 'letters/common-400.ttf?url'
import commonBold from 'letters/common-700.ttf?url'
import lackingRegular from 'letters/lacking-400.ttf?url'
import lackingBold from 'letters/lacking-700.ttf?url'
import rareRegular from 'letters/rare-400.ttf?url'
import rareBold from 'letters/rare-700.ttf?url'
import { JAPANESE, JAPANESE_RARE, LATIN, LATIN_RARE } from './family.ts'

/** How long (ms) the first picture waits for its letters: a console without its typeface is better than none. */
const PATIENCE_MS = 1_000

const KANJI = 'U+4E00-9FFF'
/** 塡, which the playbook writes and the large file of the typeface lacks: see `scripts/build/letters.ts`. */
const LACKING = 'U+5861'

/**
 * Loads both typefaces before the first picture is laid out: one that comes later has all of it laid out anew. The Japanese one
 * is one file a weight on purpose: cut into a hundred pieces by character ranges, every line of Japanese is shaped piece by
 * piece, and a board of 76 duties took two to three times as long to lay out. Letters that are seldom written are fetched
 * where one of them is shown.
 */
export async function loadFonts(): Promise<void> {
  const first = [
    inter(LATIN, latin, ranges.latin),
    ...japanese(JAPANESE, commonRegular, commonBold),
    ...japanese(JAPANESE, lackingRegular, lackingBold, LACKING)
  ]
  const rare = [
    inter(LATIN_RARE, latinExtended, ranges['latin-ext']),
    inter(LATIN_RARE, vietnamese, ranges.vietnamese),
    inter(LATIN_RARE, greek, ranges.greek),
    inter(LATIN_RARE, greekExtended, ranges['greek-ext']),
    inter(LATIN_RARE, cyrillic, ranges.cyrillic),
    inter(LATIN_RARE, cyrillicExtended, ranges['cyrillic-ext']),
    ...japanese(JAPANESE_RARE, rareRegular, rareBold, KANJI)
  ]
  for (const face of [...first, ...rare]) document.fonts.add(face)
  const loaded = Promise.allSettled(first.map((face) => face.load()))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

function inter(family: string, url: string, unicodeRange: string): FontFace {
  return new FontFace(family, `url(${url}) format('woff2')`, { weight: '100 900', display: 'swap', unicodeRange })
}

/** Both weights of a part of the Japanese typeface; everything above the regular one is shown bold. */
function japanese(family: string, regular: string, bold: string, unicodeRange = 'U+0-10FFFF'): FontFace[] {
  return [
    new FontFace(family, `url(${regular}) format('truetype')`, { weight: '1 500', display: 'swap', unicodeRange }),
    new FontFace(family, `url(${bold}) format('truetype')`, { weight: '501 1000', display: 'swap', unicodeRange })
  ]
}
