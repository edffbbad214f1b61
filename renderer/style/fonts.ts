import regular from '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2?url'
import rareRegular from '@fontsource/noto-sans-jp/files/noto-sans-jp-44-400-normal.woff2?url'
import rareBold from '@fontsource/noto-sans-jp/files/noto-sans-jp-44-700-normal.woff2?url'
import bold from '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-700-normal.woff2?url'

/** How long (ms) the first picture waits for its letters: a console without its typeface is better than none. */
const PATIENCE_MS = 1_000

/**
 * Loads the Japanese typeface before the first picture is laid out. It is one file a weight on purpose: cut into a
 * hundred pieces by character ranges, every line of Japanese is shaped piece by piece, and a board of 76 duties took two
 * to three times as long to lay out.
 */
export async function loadFonts(): Promise<void> {
  const faces = [
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
