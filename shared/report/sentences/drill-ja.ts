import type { DrillSentences } from './drill-tables.ts'

/** The events of a drill and its clock in Japanese. */
export const drillJa: DrillSentences = {
  'drill.began': ({ scenario, facilitator, pace }) =>
    `訓練を開始:${scenario.name.ja}(進行役 ${facilitator}${pace === 1 ? '' : `、${pace} 倍速`})`,
  'drill.paused': ({ reason, incident }) =>
    incident === null ? `訓練の時計を停止(理由:${reason})` : '実際の案件が宣言されたため、訓練の時計を停止',
  'drill.resumed': () => '訓練の時計を再開',
  'drill.paced': ({ from, pace }) => `訓練の速さを変更:${from} 倍 → ${pace} 倍`,
  'drill.jumped': ({ from, to }, { time }) => `訓練の時計を進める:${time(from)} → ${time(to)}`,
  'drill.ended': ({ reason }) => `訓練を終了(理由:${reason})`,
  'drill.led': ({ facilitator, from, reason }) => `進行役を交代:${from} → ${facilitator}(理由:${reason})`,
  'drill.branched': ({ at, copied, reason }, { time }) =>
    `訓練を ${time(at)} まで巻き戻して分岐(それまでの記録 ${copied} 件を写す。元の訓練はそのまま残る)${reason === '' ? '' : `(理由:${reason})`}`,
  'drill.noted': ({ text }) => `進行役のメモ:「${text}」`,
  'drill.tagged': ({ label, text }) =>
    `評価者の印:${[label, text === '' ? '' : `「${text}」`].filter(Boolean).join(' ')}`
}
