import type { ReferenceKind } from '../lint/reference-table.ts'
import type { LocalText } from '../schema.ts'

/** What a reference points at, in words. */
export const kindWords: Readonly<Record<ReferenceKind, LocalText>> = {
  role: { ja: '役割', en: 'role' },
  party: { ja: '役割または外部連絡先', en: 'role or outside contact' },
  contact: { ja: '外部連絡先', en: 'outside contact' },
  department: { ja: '部門', en: 'department' },
  type: { ja: '種別', en: 'incident type' },
  severity: { ja: '重大度', en: 'severity' },
  phase: { ja: '段階', en: 'phase' },
  duty: { ja: '対応項目', en: 'duty' },
  service: { ja: 'サービス', en: 'service' },
  serviceState: { ja: 'サービスの状態', en: 'service state' },
  channel: { ja: '告知経路', en: 'channel' },
  noticeField: { ja: '告知の項目', en: 'notice field' },
  deadline: { ja: '報告期限', en: 'report deadline' },
  evidence: { ja: '確認資料', en: 'evidence item' },
  timeline: { ja: '参考事例', en: 'reference timeline' },
  timelineEvent: { ja: '参考事例の出来事', en: 'event of that timeline' },
  measured: { ja: '評価対象(指標・規則・対応項目・再開条件など)', en: 'figure, rule, duty, gate, check or deadline' },
  objective: { ja: '目標', en: 'objective' },
  inject: { ja: '状況付与', en: 'inject' },
  source: { ja: '出典', en: 'source' }
}

/** Kinds of values that a schema expects, in words. */
export const valueWords: Readonly<Record<string, LocalText>> = {
  string: { ja: '文字', en: 'text' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'はい・いいえ(true / false)', en: 'true or false' },
  array: { ja: '一覧', en: 'a list' },
  object: { ja: '項目のまとまり', en: 'a group of fields' }
}

/** The two languages of a playbook, in words. */
export const languageWords: Readonly<Record<string, LocalText>> = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' }
}

/** The stages of notices, in words. */
export const stageWords: Readonly<Record<string, LocalText>> = {
  pre: { ja: '予告', en: 'advance notice' },
  start: { ja: '停止', en: 'halt' },
  update: { ja: '続報', en: 'update' },
  resume: { ja: '再開', en: 'resumption' },
  after: { ja: '経緯報告', en: 'report afterwards' },
  holding: { ja: '確認中の一報', en: 'holding statement' }
}
