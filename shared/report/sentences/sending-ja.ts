import type { Counts, SendingName } from '../../incident/sending/sending.ts'
import { troubleCodeOf } from '../../outbox/trouble.ts'
import { trialSentence, troubleSentence } from '../outbox/words.ts'
import { outboxWordsJa as words } from '../outbox/words-ja.ts'
import type { SendingSentences } from './sending-tables.ts'
import type { Say } from './sentences.ts'

/** The events of what leaves the console and of the ways out, in Japanese. */
export const sendingJa: SendingSentences = {
  'sending.queued': (data, say) => `送信待ちに追加: ${what(data, say)}${titled(data.text?.ja.title)}`,
  'sending.attempted': (data, say) =>
    `送信開始: ${what(data, say)}${data.recipients === null ? '' : `(宛先${data.recipients}件)`}`,
  'sending.delayed': (data, say) =>
    `まだ送れていません: ${what(data, say)}${counted(data.counts)}。${troubleSentence(data.trouble, 'ja')}`,
  'sending.held': (data, say) => `保留: ${what(data, say)}。${words.holds[data.why]}${because(data.reason)}`,
  'sending.released': (data, say) => `内容は正しいとして保留を解除: ${what(data, say)}${because(data.reason)}`,
  'sending.delivered': (data, say) =>
    `送信済み: ${what(data, say)}${counted(data.counts)}${data.link === '' ? '' : `(${data.link})`}`,
  'sending.failed': (data, say) =>
    `送信失敗: ${what(data, say)}${counted(data.counts)}。${troubleSentence(data.trouble, 'ja')}`,
  'sending.doubted': (data, say) =>
    `到達不明: ${what(data, say)}${counted(data.counts)}。${troubleSentence(data.trouble, 'ja')}`,
  'sending.retried': (data, say) => `今すぐ再送: ${what(data, say)}${because(data.reason)}`,
  'sending.confirmed': (data, say) => `届いていたことを確認: ${what(data, say)}${because(data.reason)}`,
  'sending.cleared': (data, say) =>
    `到達不明の宛先を確認: ${what(data, say)}、到達${data.arrived}件、送り直し${data.again}件`,
  'sending.cancelled': (data, say) => `送信を取りやめ: ${what(data, say)}${because(data.reason)}`,
  'sending.counted': (data, say) => `途中で停止: ${what(data, say)}${counted(data.counts)}`,
  'sending.blocked': (data, say) => `訓練のため送信しません: ${what(data, say)}`,
  'connector.saved': (data) => `連携先「${data.name}」を設定(${words.connectors[data.config.kind]})`,
  'connector.removed': (data) => `連携先「${data.name}」を削除`,
  'connector.tested': (data) =>
    data.trouble === null
      ? `連携先「${data.name}」を試験: 正常`
      : `連携先「${data.name}」を試験: ${trialSentence({ code: troubleCodeOf(data.trouble), params: {} }, 'ja')}`,
  'list.replaced': (data) =>
    `「${data.name}」の宛先リストを差し替え: ${data.count}件(取り込めなかった行 ${data.refused})`,
  'list.removed': (data) => `「${data.name}」の宛先リストを削除(${data.count}件)`,
  'recipients.shown': (data) => `宛先${data.count}件を伏せずに表示`,
  'recipients.exported': (data) => `宛先${data.count}件をファイルに書き出し`
}

function what({ kind, via, to }: SendingName, { names }: Say): string {
  return `${words.kinds[kind]}・${kind === 'brief' ? names.department(to) : names.channel(to)}(「${via}」経由)`
}

function counted(counts: Counts | null): string {
  if (!counts) return ''
  const parts = [
    `${counts.all}件中${counts.sent}件送信`,
    counts.refused > 0 ? `拒否${counts.refused}件` : '',
    counts.unknown > 0 ? `不明${counts.unknown}件` : ''
  ]
  return `(${parts.filter((part) => part !== '').join('、')})`
}

function titled(title: string | undefined): string {
  return title ? `「${title}」` : ''
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由: ${reason})`
}
