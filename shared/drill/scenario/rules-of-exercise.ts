import type { LocalText } from '../../playbook/schema.ts'

/** The rules of the exercise where a scenario brings none of its own: what everybody is told before it begins. */
export const rulesOfExercise: LocalText = {
  ja: 'これは訓練です。実際のサービスは止めません。顧客・当局・取引先へは連絡しません。電話や連絡の冒頭で「訓練」と言います。この画面で普段どおりに対応し、したことは画面に記録します。本物の障害が起きたら「訓練中止」と言い、訓練を止めて本物の対応に移ります。',
  en: 'This is a drill. Nothing real is stopped, and no customer, authority or partner is contacted. Begin every call and message with "drill". Work on this console as you would in earnest and record what you do. If something real happens, say "stop the drill": the drill stops and the real one comes first.'
}
