/** Why a scenario or a planned drill was not kept as it was given, by code. */
export const planRefusal = {
  'no-such-plan': 'その訓練の予定は見つかりません。',
  'plan-over': 'この予定は取り消されています。新しく予定してください。',
  'plan-no-such-person': 'その人はこの訓練の参加者に入っていません。',
  'plan-scenario-missing': 'シナリオを選んでください。取り下げたものは使えません。',
  'plan-in-the-past': '開始の時刻が過ぎています。',
  'plan-department-missing': '参加する部門を1つ以上選んでください。',
  'plan-facilitator-missing': '進行役を入力してください。',
  'plan-commander-missing': '本部長役を入力してください。',
  'plan-person-twice': '同じ参加者が2回入っています。',
  'scenario-has-errors': 'シナリオに誤りが{{count}}件あります。直してから公開してください。'
} as const
