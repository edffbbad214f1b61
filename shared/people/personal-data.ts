/** What in a text names or reaches a person: a mail address, a telephone or account number, a wallet address, a name. */
export const personalKinds = ['mail', 'number', 'wallet', 'name'] as const
export type PersonalKind = (typeof personalKinds)[number]

const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/u
const DATES = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?/gu
/** Nine digits or more with nothing but dashes, brackets and spaces between; an amount has commas or a currency behind it. */
const NUMBER = /(?<![\d,.])\+?\d(?:[- ()]*\d){8,}(?![\d,.]|\s*(?:円|万|億|yen\b|[A-Z]{2,5}\b))/u
const HEX = /0x[0-9a-f]{16,}/iu
const TOKEN = /[A-Za-z0-9]{26,}/gu
const JAPANESE_NAME = /([\p{sc=Han}\p{sc=Katakana}ー]{2,}|[\p{sc=Han}]+[ \u3000][\p{sc=Han}]+)[ \u3000]?(様|さん|氏)/gu
const ENGLISH_NAME = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z][a-z]/u
/** Words that are addressed with respect and name nobody, or that merely end so. */
const NOBODY =
  /(?:客|皆|者|各社|会社|企業|法人|業者|社員|株主|弁護士|警察|銀行|証券|仕|模|同|多|異|有|別)$|センター$|サポート$|メーカー$/u

/**
 * What of a person stands in a text, null where nothing seems to. It finds what people write by habit, not what somebody
 * hides: texts about customers are kept in clear, so that the form says beforehand what does not belong in them.
 */
export function personalIn(text: string): PersonalKind | null {
  const plain = text.normalize('NFKC')
  if (MAIL.test(plain)) return 'mail'
  if (HEX.test(plain) || (plain.match(TOKEN) ?? []).some(isMixed)) return 'wallet'
  if (NUMBER.test(plain.replace(DATES, '~'))) return 'number'
  return namesSomebody(plain) ? 'name' : null
}

/** A customer's reference: a ticket number with letters and digits, or the last four digits of an account; no name. */
export function isReference(text: string): boolean {
  return /^\d{1,4}$/u.test(text) || /^(?=.*[A-Za-z])(?=.*\d)[A-Za-z0-9-]{2,20}$/u.test(text)
}

function isMixed(token: string): boolean {
  return /\d/u.test(token) && /[A-Za-z]/u.test(token)
}

function namesSomebody(text: string): boolean {
  if (ENGLISH_NAME.test(text)) return true
  return [...text.matchAll(JAPANESE_NAME)].some(([, name = '']) => !NOBODY.test(name))
}
