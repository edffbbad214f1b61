import type { Target } from './target.ts'

/**
 * Headings of real exports and where their columns go, compared by `headingKey`: Google Contacts (old and new), Outlook
 * (English, Japanese, on the web), and Haltdesk's own form. Fax, pager and telex are left out: nobody answers there.
 */
const plain: Readonly<Partial<Record<Target, string>>> = {
  name: 'name|full name|display name|氏名|名前|姓名|表示名',
  'family-name': 'family name|last name|surname|姓|名字',
  'given-name': 'given name|first name|名',
  'middle-name': 'additional name|middle name|ミドル ネーム|ミドルネーム',
  reading: 'reading|yomi name|phonetic name|ふりがな|フリガナ|よみ|よみがな|読み|カナ|氏名カナ|氏名フリガナ',
  'family-reading':
    'family name yomi|phonetic last name|surname yomi|last name yomi|姓フリガナ|姓ふりがな|姓かな|姓カナ|セイ|フリガナ(姓)',
  'given-reading':
    'given name yomi|phonetic first name|given yomi|first name yomi|名前フリガナ|名フリガナ|名ふりがな|名かな|名カナ|メイ|フリガナ(名)',
  company: 'company|company name|organization|organization name|会社名|会社|勤務先|組織',
  department: 'department|organization department|部署|部門|部署名|所属',
  role: 'role|job title|title of work|organization title|役割|役職|担当',
  'deputy-order': 'deputy order|代行順|代行順位|代行',
  external: 'external|社外|外部',
  'mobile-phone': 'mobile phone|mobile|mobile number|cell phone|携帯電話|携帯|携帯番号',
  'work-phone':
    'business phone|business phone 2|company main phone|work phone|office phone|会社電話|会社電話 2|会社代表電話|勤務先電話|勤務先 電話|内線|代表電話',
  'home-phone': 'home phone|home phone 2|自宅電話|自宅電話 2',
  'other-phone': 'other phone|primary phone|car phone|その他の電話|通常の電話|自動車電話',
  phone: 'phone|phone number|telephone|tel|電話|電話番号',
  mail: 'email|mail|mail address|メール|メールアドレス|電子メール',
  'work-mail': 'work email|work mail|会社メール|会社アドレス',
  'personal-mail': 'personal email|private email|home email|個人メール|私用メール',
  days: 'days|working days|勤務曜日|曜日',
  from: 'from|working from|勤務開始|始業',
  to: 'to|working to|勤務終了|終業',
  'time-zone': 'time zone|timezone|タイムゾーン|時間帯',
  languages: 'languages|language|言語',
  absences: 'absences|不在|不在期間|休暇',
  'verified-on': 'verified on|確認日|最終確認日',
  note: 'note|notes|memo|メモ|備考'
}

const numbered: readonly (readonly [RegExp, Target])[] = [
  [/^phone \d+ (type|label|kind)$/, 'phone-kind'],
  [/^phone \d+( value)?$/, 'phone'],
  [/^(e mail|email|mail) \d+ (type|label|kind)$/, 'mail-kind'],
  [/^(e mail|email|mail) \d+( value)?$/, 'mail'],
  [/^organization \d+ name$/, 'company'],
  [/^organization \d+ title$/, 'role'],
  [/^organization \d+ department$/, 'department'],
  [/^e mail( \d+)? address$/, 'work-mail'],
  [/^電子メール( \d+)? アドレス$/, 'work-mail']
]

const table: ReadonlyMap<string, Target> = new Map(
  Object.entries(plain).flatMap(([target, names]) =>
    names.split('|').map((name) => [headingKey(name), target as Target] as const)
  )
)

/** A heading without what exports differ in: case, width, hyphens, underscores, runs of space. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:-]+/g, ' ')
    .trim()
}

/** Where a column with this heading most likely goes. */
export function guessTarget(heading: string): Target {
  const key = headingKey(heading)
  return table.get(key) ?? numbered.find(([pattern]) => pattern.test(key))?.[1] ?? 'ignore'
}
