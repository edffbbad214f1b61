/** Why something was not done in a drill, by code. */
export const drillRefusal = {
  'drill-only-forward': '訓練の時計は先へしか進められません。戻すには分岐してください。',
  'drill-over': 'この訓練は終了しています。',
  'facilitator-only': '訓練の進行役({{person}})だけが行えます。代わるときは進行役を交代してください。',
  'inject-out': 'この状況付与はもう出ています。',
  'inject-skipped': 'この状況付与は見送りになっています。出すときは「出す」を使ってください。',
  'inject-too-late': 'その時刻は遠すぎます。開始から7日以内にしてください。',
  'inject-waiting': 'この状況付与はまだ出ていません。',
  'no-drill': 'これは時計つきの訓練ではありません。',
  'no-inject-left': 'このあとに出る状況付与はありません。',
  'no-such-inject': 'その状況付与はこの訓練にありません。',
  'no-such-change': 'その改善案はありません。',
  'no-such-subject': 'その対象はこの訓練にありません。',
  'no-such-word': 'その発言はありません。',
  'no-such-scenario': 'そのシナリオは見つかりません。',
  'outside-the-drill': 'その場面は、この訓練の時間の中にありません。'
} as const
