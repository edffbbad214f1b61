import type { Language } from '../time.ts'

type EvidenceWords = {
  readonly number: (number: string) => string
  readonly lead: string
  readonly bullet: string
  readonly keep: string
  readonly log: string
  readonly never: string
}

/** The words around what a customer is asked to keep and to send. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = {
  ja: {
    number: (number) => `受付番号: ${number}`,
    lead: 'お申し出の内容を確認するため、次のものを消さずに保管し、お手元にあるものをお知らせください。',
    bullet: '・',
    keep: '画面の写しは、日時と表示の全体が入るようにお願いします。メールや明細は加工せず、そのまま保管してください。',
    log: 'お問い合わせの日時、担当者名、お答えした内容も控えておいてください。',
    never: '当社がパスワード、秘密鍵、復元用の語句、認証コードをお尋ねすることはありません。'
  },
  en: {
    number: (number) => `Case number: ${number}`,
    lead: 'So that we can look into what you reported, please keep the following and tell us which of it you have.',
    bullet: '- ',
    keep: 'Screenshots should show the whole screen with the date and time. Keep mails and records as they are, unedited.',
    log: 'Please also note when you contacted us, with whom you spoke and what you were told.',
    never: 'We never ask for passwords, private keys, recovery phrases or authentication codes.'
  }
}
