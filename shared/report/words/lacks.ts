import type { Lack, LackCode } from '../../incident/resumption/proof.ts'
import type { Names } from '../names.ts'
import type { Language } from '../time.ts'

/** How the parts of a lack are named: roles, channels, moments (ms). */
export type LackSpeaking = {
  readonly language: Language
  readonly names: Pick<Names, 'role' | 'channel'>
  readonly time: (ms: number) => string
}

type Filled = {
  readonly of: (key: string) => string
  readonly listed: (key: string, name: (id: string) => string) => string
}
type Sentences = Readonly<Record<LackCode, (filled: Filled, speaking: LackSpeaking) => string>>

const ja: Sentences = {
  'assets-failed': ({ of }) => `資産保全点検が不合格(${of('checks')})`,
  'assets-open': ({ of }) => `資産保全点検が残り${of('count')}件`,
  'assets-none': () => '資産保全点検をまだ始めていない',
  'assets-stale': ({ of }, { time }) => `資産保全点検の期限切れ(${time(Number(of('dueAt')))} まで有効だった)`,
  'treatment-open': () => '注文の取扱いが未決定',
  'treatment-unannounced': () => '注文の取扱いが未告知',
  'turnover-short': ({ of }) => `準備できた参加者の売買代金が ${of('have')}%(基準 ${of('need')}%)`,
  'retail-few': ({ of }) => `準備できた個人向け参加者が ${of('have')}社(基準 ${of('need')}社)`,
  'retail-short': ({ of }) => `個人の売買代金が ${of('have')}%(基準 ${of('need')}%)`,
  'channels-open': ({ listed }, { names }) => `再開を予告していない経路:${listed('channels', names.channel)}`,
  'go-missing': ({ listed }, { names }) => `可(Go)がまだない:${listed('roles', names.role)}`
}

const en: Sentences = {
  'assets-failed': ({ of }) => `an asset check failed (${of('checks')})`,
  'assets-open': ({ of }) => `asset checks still open: ${of('count')}`,
  'assets-none': () => 'no asset check was begun',
  'assets-stale': ({ of }, { time }) => `the asset check is out of date (good until ${time(Number(of('dueAt')))})`,
  'treatment-open': () => 'the treatment of orders is not decided',
  'treatment-unannounced': () => 'the treatment of orders is not announced',
  'turnover-short': ({ of }) => `participants that are ready: ${of('have')}% of turnover (bar ${of('need')}%)`,
  'retail-few': ({ of }) => `retail participants that are ready: ${of('have')} (bar ${of('need')})`,
  'retail-short': ({ of }) => `retail turnover that is ready: ${of('have')}% (bar ${of('need')}%)`,
  'channels-open': ({ listed }, { names }) => `the reopening is not told on ${listed('channels', names.channel)}`,
  'go-missing': ({ listed }, { names }) => `no go yet from ${listed('roles', names.role)}`
}

/** What a gate lacks, in words. */
export function lackWords({ code, params }: Lack, speaking: LackSpeaking): string {
  const of = (key: string) => String(params[key] ?? '')
  const mark = speaking.language === 'ja' ? '、' : ', '
  const listed = (key: string, name: (id: string) => string) =>
    of(key)
      .split(/,\s*/u)
      .filter((id) => id !== '')
      .map(name)
      .join(mark)
  return (speaking.language === 'ja' ? ja : en)[code]({ of, listed }, speaking)
}
