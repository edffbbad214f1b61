import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { describe, expect, test } from 'vitest'
import { charactersOf, cutLetters, ourKanji, WEIGHTS } from '../../scripts/build/letters.ts'
import { charactersIn } from '../helpers/font.ts'

const require = createRequire(import.meta.url)

/** What the typeface has from the kana on, as its package gives it. */
async function whole(weight: number): Promise<ReadonlySet<string>> {
  const file = require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-${weight}-normal.woff2`)
  const all = Array.from({ length: 0x10000 - 0x3000 }, (_, index) => 0x3000 + index)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
  return charactersIn(await subsetFont(readFileSync(file), all.join(''), { targetFormat: 'sfnt' }))
}

describe.each(WEIGHTS)('the Japanese letters of weight %i', (weight) => {
  test('our own words need none but those of the first picture', async () => {
    const first = new Set([
      ...charactersIn(await cutLetters('common', weight)),
      ...charactersIn(await cutLetters('lacking', weight))
    ])
    expect([...ourKanji()].filter((kanji) => !first.has(kanji))).toEqual([])
    const kana: string = 'あんアンヴー・、。「」（）！？０９Ａｚ々〆'
    expect([...kana].filter((letter) => !first.has(letter))).toEqual([])
  })

  test('cut in two the typeface has lost no letter, and has none twice', async () => {
    const common = charactersIn(await cutLetters('common', weight))
    const rare = charactersIn(await cutLetters('rare', weight))
    expect([...(await whole(weight))].filter((letter) => !common.has(letter) && !rare.has(letter))).toEqual([])
    expect([...rare].filter((letter) => common.has(letter))).toEqual([])
  })
})

test('everyday texts and names are in the first picture, what is seldom written is not', () => {
  const common = charactersOf('common')
  const written: string = '斎藤隆 高橋翔 渡邉凛 澤田美咲 取引停止'
  const seldom: string = '鑽驟'
  expect([...written.replaceAll(' ', '')].filter((kanji) => !common.has(kanji))).toEqual([])
  expect([...seldom].filter((kanji) => common.has(kanji) || !charactersOf('rare').has(kanji))).toEqual([])
})
