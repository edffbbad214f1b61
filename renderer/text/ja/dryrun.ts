/** The words of the dry run of a playbook. */
export const dryrun = {
  title: '連絡の予行演習',
  lead: '今の手順書と連絡先で、誰にいつ連絡が行くかを確かめます。記録は残りません。',
  print: '印刷',
  type: '種別',
  severity: '重大度',
  weekday: '曜日',
  clock: '時刻',
  span: '範囲',
  hours: '{{count}}時間',
  day: { 0: '日曜', 1: '月曜', 2: '火曜', 3: '水曜', 4: '木曜', 5: '金曜', 6: '土曜' },
  declared: '{{time}} に「{{type}}」を {{severity}} で宣言し、誰も応答しないとすると',
  minutes: '分ごとの動き',
  minute: '{{count}}分後',
  nothing: 'この範囲で連絡が行く相手はいません。',
  kind: { call: '呼出し', deputy: '代行へ', escalation: '上位へ' },
  figure: { calls: '呼出し', deputies: '代行への呼出し', escalations: '上位への連絡' },
  doubt: {
    nobody: '担当者の登録なし',
    oneNumber: '番号が1つだけ',
    noNumber: '番号なし',
    absent: '不在',
    outOfHours: '勤務時間外',
    unverified: '番号の確認切れ',
    emptyLevel: 'この段階に担当なし',
    absentLevel: 'この段階は全員不在',
    twice: '2つの段階に重複'
  },
  reach: {
    title: '届かないおそれ',
    stale: '{{days}}日を超えて番号を確認していない連絡先が {{count}} 件あります。連絡先の画面で確認してください。',
    people: '連絡先を開く',
    nothing: '届かないおそれは見つかりません。',
    days: '{{count}}日前',
    standsFor: '({{role}}の代行)',
    code: {
      nobody: '担当者の登録なし',
      'no-number': '番号なし',
      'one-number': '番号が1つだけ',
      absent: '現在不在',
      'all-absent': '代行まで全員不在',
      'two-levels': '2つの段階に重複',
      'same-person': '同じ人が複数の役割',
      'empty-level': '担当のいない段階',
      'never-verified': '番号を一度も確認していない',
      unverified: '番号の確認切れ'
    }
  }
} as const
