import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import regular from '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2?url'
import rareRegular from '@fontsource/noto-sans-jp/files/noto-sans-jp-44-400-normal.woff2?url'
import rareBold from '@fontsource/noto-sans-jp/files/noto-sans-jp-44-700-normal.woff2?url'
import bold from '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-700-normal.woff2?url'

/** How long (ms) the first picture waits for its letters: a console without its typeface is better than none. */
const PATIENCE_MS = 1_000

/**
 * Loads both typefaces before the first picture is laid out: one that comes later has all of it laid out anew. The Japanese one is one file a weight on purpose: cut into a
 * hundred pieces by character ranges, every line of Japanese is shaped piece by piece, and a board of 76 duties took two
 * to three times as long to lay out.
 */
export async function loadFonts(): Promise<void> {
  const latin =
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
  const faces = [
    new FontFace('Inter Variable', `url(${inter}) format('woff2')`, { weight: '100 900', unicodeRange: latin }),
    new FontFace('Noto Sans JP', `url(${regular}) format('woff2')`, { weight: '1 500' }),
    new FontFace('Noto Sans JP', `url(${bold}) format('woff2')`, { weight: '501 1000' })
  ]
  // 塡 of 損失補塡, which the playbook writes and the one file lacks: fetched where it is shown, and only there.
  const unicodeRange = 'U+5861'
  const rare = [
    new FontFace('Noto Sans JP', `url(${rareRegular}) format('woff2')`, { weight: '1 500', unicodeRange }),
    new FontFace('Noto Sans JP', `url(${rareBold}) format('woff2')`, { weight: '501 1000', unicodeRange })
  ]
  for (const face of [...faces, ...rare]) document.fonts.add(face)
  const loaded = Promise.allSettled(faces.map((face) => face.load()))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}
