import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { root } from '../root.ts'

/** The two weights of the Japanese typeface that the console shows. */
export const WEIGHTS = [400, 700] as const
export type Weight = (typeof WEIGHTS)[number]

/**
 * How the Japanese typeface is cut: `common` is in the first picture, `rare` is fetched where one of its kanji is shown,
 * `lacking` is what our own texts write and the large file of the package does not have.
 */
export const CUTS = ['common', 'rare', 'lacking'] as const
export type Cut = (typeof CUTS)[number]

/** 塡 of 損失補塡: in a small file of the package, and only there. */
const LACKING = '塡'
const FILES: Readonly<Record<Cut, string>> = { common: 'japanese', rare: 'japanese', lacking: '44' }

/** Kanji of given names (人名用漢字), and old forms that surnames are written with, as far as they are not everyday kanji. */
const NAMES =
  '侑俐凛凜凰勁國圓堯壽奎學實崚嶌巖巫已廣彌彗徠惠惺昊昴晄晏晟晧晨暉栞梛椰榮槇橙檜櫂櫻毬洵洸渾滉漱澤澪濱煌熙燎燿珀珈琥瑤瑶璋皓眞眸祿稟穰穹笙' +
  '絆絋綸綺羚翆翔脩苺茉莉菫萠蕾藏詢諄赳迪逞遙邉邊釉頌颯驍麒黎齊齋'

/** Where our own words stand: whatever kanji is in these is in the first picture. */
const WORDS = ['renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'assets/playbook/*.json']

const require = createRequire(import.meta.url)
const CACHE = path.join(root, 'node_modules/.cache/haltdesk/letters')

/**
 * Gives the page its Japanese letters as `letters/<cut>-<weight>.ttf?url`. Decoding the typeface whole took 75 ms of every start.
 * Stored plain, for that decodes seven times as fast as the same letters compressed, and they come from the same disk.
 */
export function letters(): Plugin {
  return {
    name: 'letters',
    enforce: 'pre',
    async resolveId(source) {
      const [, name, heavy] = /^letters\/(\w+)-(\d+)\.ttf\?url$/.exec(source) ?? []
      const cut = CUTS.find((one) => one === name)
      const weight = WEIGHTS.find((one) => String(one) === heavy)
      if (cut === undefined || weight === undefined) return null
      const file = path.join(CACHE, `${cut}-${weight}.ttf`)
      mkdirSync(CACHE, { recursive: true })
      writeFileSync(file, await cutLetters(cut, weight))
      return `${file}?url`
    }
  }
}

/** One part of the typeface in one weight, as the bytes of a TrueType file. */
export async function cutLetters(cut: Cut, weight: Weight): Promise<Uint8Array> {
  const file = require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${FILES[cut]}-${weight}-normal.woff2`)
  return subsetFont(readFileSync(file), [...charactersOf(cut)].join(''), { targetFormat: 'sfnt' })
}

/** The characters of a part. The typeface has fewer: what it lacks is left out of the part in silence. */
export function charactersOf(cut: Cut): ReadonlySet<string> {
  if (cut === 'lacking') return new Set(LACKING)
  const common = new Set([
    ...between(0x3000, 0x30ff),
    ...between(0xff00, 0xffef),
    ...everydayKanji(),
    ...NAMES,
    ...ourKanji()
  ])
  return cut === 'common' ? common : new Set(between(0x4e00, 0x9fff).filter((kanji) => !common.has(kanji)))
}

/** Every kanji of our own words. */
export function ourKanji(): ReadonlySet<string> {
  const files = globSync(WORDS, { cwd: root })
  return new Set(files.flatMap((file) => readFileSync(path.join(root, file), 'utf8').match(/\p{Script=Han}/gu) ?? []))
}

/** The 2,965 kanji of JIS X 0208, level 1 (rows 16 to 47): what everyday texts and most surnames are written with. */
function everydayKanji(): string[] {
  const decoder = new TextDecoder('euc-jp')
  const rows = Array.from({ length: 32 }, (_, row) => 0xb0 + row)
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell)
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
    .filter((kanji) => /^\p{Script=Han}$/u.test(kanji))
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
