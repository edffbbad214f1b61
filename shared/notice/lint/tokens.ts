import type { Language } from '../../report/time.ts'

/** What both languages of a text must say alike: days, times of day, numbers, assets. Each is written one way. */
export type Tokens = {
  readonly days: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly assets: ReadonlySet<string>
}
export type TokenKind = keyof Tokens

/** An asset that texts name by its code or by its name in their language. */
export type NamedAsset = { readonly code: string; readonly name: Readonly<Record<Language, string>> }

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const scales: Readonly<Record<string, number>> = {
  百万: 1e6,
  千: 1e3,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12
}

/**
 * What a text says in figures and names. Addresses and links are left out; so is `without`, such as a telephone number
 * that may differ between the languages.
 */
export function tokensOf(text: string, assets: readonly NamedAsset[], without: readonly string[] = []): Tokens {
  const days = new Set<string>()
  const times = new Set<string>()
  const numbers = new Set<string>()
  const plain = without.reduce((rest, part) => rest.replaceAll(part.normalize('NFKC'), ' '), text.normalize('NFKC'))
  let rest = plain.replace(/https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+/giu, ' ')
  const take = (pattern: RegExp, read: (match: readonly string[]) => void) => {
    rest = rest.replace(pattern, (...match: string[]) => {
      read(match)
      return ' '
    })
  }
  take(/(\d{4})-(\d\d)-(\d\d)/gu, ([, year, m, d]) => (numbers.add(`${year}`), days.add(dayKey(m, d))))
  take(
    /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu,
    ([, year, m, d]) => (year && numbers.add(year), days.add(dayKey(m, d)))
  )
  take(/(\d{4})年(\d{1,2})月/gu, ([, year, m]) => (numbers.add(`${year}`), days.add(dayKey(m, '0'))))
  take(
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (\\d{4}))?\\b`, 'giu'),
    ([, d, name, year]) => (year && numbers.add(year), days.add(dayKey(monthOf(name), d)))
  )
  take(
    new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,? (\\d{4}))?`, 'giu'),
    ([, name, d, year]) => (year && numbers.add(year), days.add(dayKey(monthOf(name), d)))
  )
  take(
    new RegExp(`\\b${month} (\\d{4})\\b`, 'giu'),
    ([, name, year]) => (numbers.add(`${year}`), days.add(dayKey(monthOf(name), '0')))
  )
  take(/(?<![\d/])(0?[1-9]|1[0-2])\/(\d{1,2})(?![\d/])/gu, ([, m, d]) => days.add(dayKey(m, d)))
  take(/(\d{1,2}):(\d\d)(?::\d\d)?\s*(am|pm|a\.m\.|p\.m\.)?/giu, ([, h, m, half]) => times.add(timeKey(h, m, half)))
  take(/(午前|午後)?(\d{1,2})時(?!間)(?:(\d{1,2})分|(半))?/gu, ([, half, h, m, thirty]) =>
    times.add(timeKey(h, thirty ? '30' : m, half))
  )
  take(/(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)(?![a-z])/giu, ([, h, half]) => times.add(timeKey(h, '0', half)))
  take(/(\d[\d,]*(?:\.\d+)?)\s*(百万|千|万|億|兆|thousand|million|billion|trillion)?/giu, ([, figure, scale]) =>
    numbers.add(numberKey(figure, scale))
  )
  return { days, times, numbers, assets: assetsIn(plain, assets) }
}

/** What one text says and the other does not, of one kind. */
export function missingFrom(tokens: Tokens, other: Tokens, kind: TokenKind): string[] {
  return [...tokens[kind]].filter((token) => !other[kind].has(token))
}

function assetsIn(text: string, assets: readonly NamedAsset[]): Set<string> {
  const said = assets.filter(({ code, name }) => {
    if (new RegExp(`(?<![A-Za-z0-9])${code}(?![A-Za-z0-9])`, 'u').test(text)) return true
    return text.includes(name.ja) || new RegExp(`\\b${escaped(name.en)}\\b`, 'iu').test(text)
  })
  return new Set(said.filter((asset) => !isPartOfAnother(asset, said, text)).map(({ code }) => code))
}

/** "Bitcoin" in "Bitcoin Cash" names the latter alone, unless it stands somewhere by itself. */
function isPartOfAnother(asset: NamedAsset, said: readonly NamedAsset[], text: string): boolean {
  const longer = said.filter(
    (one) => one !== asset && (contains(one.name.ja, asset.name.ja) || contains(one.name.en, asset.name.en))
  )
  if (longer.length === 0) return false
  const bare = longer.reduce(
    (rest, one) => rest.replaceAll(one.name.ja, ' ').replace(new RegExp(escaped(one.name.en), 'giu'), ' '),
    text
  )
  return assetsIn(bare, [asset]).size === 0
}

function contains(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.toLowerCase().includes(shorter.toLowerCase())
}

function monthOf(name: string | undefined): string {
  return String(monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function dayKey(m: string | undefined, d: string | undefined): string {
  return `${Number(m)}/${Number(d)}`
}

/** A time of day, 24 hours. */
function timeKey(h: string | undefined, m: string | undefined, half: string | undefined): string {
  const hour = Number(h)
  const isLate = half !== undefined && /^(午後|p)/iu.test(half)
  const isEarly = half !== undefined && /^(午前|a)/iu.test(half)
  const whole = isLate && hour < 12 ? hour + 12 : isEarly && hour === 12 ? 0 : hour
  return `${String(whole).padStart(2, '0')}:${String(Number(m ?? 0)).padStart(2, '0')}`
}

function numberKey(figure: string | undefined, scale: string | undefined): string {
  const value = Number((figure ?? '').replaceAll(',', ''))
  return String(scale ? Number((value * (scales[scale.toLowerCase()] ?? 1)).toPrecision(12)) : value)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
