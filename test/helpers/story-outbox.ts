import type { NewEvent } from '../../shared/event/envelope.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { ConnectorDraft } from '../../shared/connector/connector.ts'
import type { OutboxText } from '../../shared/outbox/message.ts'
import type { Deed } from './story-recovery.ts'

const words = {
  ja: {
    mail: '顧客メール',
    page: '状況ページ',
    chat: '社内Slack',
    legal: '法務Teams',
    push: 'アプリ通知',
    post: 'X 公式'
  },
  en: {
    mail: 'Customer mail',
    page: 'Status page',
    chat: 'Incident Slack',
    legal: 'Legal Teams',
    push: 'App push',
    post: 'X account'
  }
} as const

const first: OutboxText = {
  ja: {
    title: '【重要】取引と入出金を一時停止しています(第1報)',
    body: '3月1日 03:10 から、現物取引・販売所・信用取引と暗号資産の入出金を停止しています。\n原因: 調査中です。\n復旧見込み: 未定です。次のお知らせは 03:55 までに行います。\n停止中に新しい注文はできません。受付済みの注文は取り消しません。'
  },
  en: {
    title: '[Important] Trading, deposits and withdrawals are suspended (no. 1)',
    body: 'Since 03:10 JST on 1 March, spot and margin trading and crypto deposits and withdrawals have been suspended.\nCause: under investigation.\nExpected recovery: not yet known. The next notice follows by 03:55 JST.\nNo new orders can be placed. Orders that were accepted are not cancelled.'
  }
}
const short: OutboxText = {
  ja: { title: '取引を一時停止', body: '現物・信用取引と入出金を停止しています。詳しくはお知らせをご覧ください。' },
  en: {
    title: 'Trading suspended',
    body: 'Trading, deposits and withdrawals are suspended. See the notice for details.'
  }
}
const brief: OutboxText = {
  ja: {
    title: '【社内速報】初動:売買エンジン停止',
    body: '種別・重大度: システム障害 / SEV2\n停止開始: 03:10 JST\n指揮: 松本 彩'
  },
  en: {
    title: 'Internal brief: first response',
    body: 'Type and severity: system failure / SEV2\nHalted since: 03:10 JST\nCommander: Aya Matsumoto'
  }
}

/** What the outbox did in the story: briefs at declaration, the page, a mailing that was cut off, one that waits for a person. */
export function outboxDeeds(language: 'ja' | 'en'): Deed[] {
  const said = words[language]
  const queue = (minute: number, id: string, kind: Sending['kind'], via: string, to: string, text: OutboxText | null) =>
    says(minute, (state) =>
      sendingFacts.queued({
        sending: id,
        kind,
        connector: `k-${via}`,
        via,
        channel: kind === 'brief' ? '' : to,
        about: kind === 'notice' ? noticeOn(state, to) : '',
        department: kind === 'brief' ? to : '',
        text
      })
    )
  const of = (minute: number, id: string, fact: (sending: Sending) => NewEvent) =>
    says(minute, (state) => fact(state.sendings.get(id) as Sending))
  const link = 'https://status.example.com/'
  const counts = { all: 12_480, sent: 8112, refused: 37, unknown: 3 }
  return [
    queue(0.6, 's1', 'brief', said.chat, 'system', brief),
    queue(0.6, 's2', 'brief', said.chat, 'support', brief),
    queue(0.6, 's3', 'brief', said.legal, 'legal', brief),
    of(0.7, 's1', (sending) => sendingFacts.delivered(sending, '', null)),
    of(0.7, 's2', (sending) => sendingFacts.delivered(sending, '', null)),
    of(0.8, 's3', (sending) => sendingFacts.failed(sending, { code: 'address-gone', params: { status: 404 } }, null)),
    queue(14.2, 's4', 'statusPage', said.page, 'web', null),
    of(14.3, 's4', (sending) => sendingFacts.delivered(sending, link, null)),
    queue(14.4, 's5', 'notice', said.mail, 'email', first),
    of(14.5, 's5', (sending) => sendingFacts.attempted(sending, 12_480)),
    of(22.5, 's5', (sending) =>
      sendingFacts.delayed(sending, { code: 'dropped', params: { host: 'smtp.example.com' } }, counts)
    ),
    queue(14.6, 's6', 'notice', said.push, 'push', short),
    of(24.2, 's6', (sending) => sendingFacts.held(sending, 'stale'))
  ]
}

/** The first notice on a channel, empty where there is none yet. */
function noticeOn({ notices }: IncidentState, channel: string): string {
  return [...notices.values()].find((notice) => notice.channel === channel)?.id ?? ''
}

/** The connectors of the story, as somebody would set them up. The addresses lead nowhere. */
export function storyWays(language: 'ja' | 'en'): ConnectorDraft[] {
  const said = words[language]
  const hook = (
    name: string,
    form: 'json' | 'slack' | 'teams',
    channels: string[],
    briefs: string[]
  ): ConnectorDraft => ({
    name,
    config: { kind: 'webhook', form, host: '', languages: 'both', certificate: '' },
    channels,
    briefs,
    secrets: { address: 'https://hooks.example.com/made-up', signing: 'made-up' }
  })
  return [
    {
      name: said.mail,
      config: {
        kind: 'mail',
        host: 'smtp.example.com',
        port: 587,
        security: 'starttls',
        user: 'notice',
        from: { name: language === 'ja' ? '暗号資産取引所' : 'Crypto exchange', address: 'notice@example.com' },
        replyTo: 'support@example.com',
        languages: 'both',
        connections: 4,
        perMinute: 1200,
        certificate: ''
      },
      channels: ['email'],
      briefs: [],
      secrets: { password: 'made-up' }
    },
    {
      name: said.page,
      config: {
        kind: 'statusHttp',
        url: 'https://upload.example.com/status/',
        method: 'PUT',
        title: { ja: '稼働状況', en: 'Service status' },
        publicUrl: 'https://status.example.com/',
        certificate: ''
      },
      channels: ['web'],
      briefs: [],
      secrets: { token: 'made-up' }
    },
    hook(said.chat, 'slack', [], ['command', 'system', 'support', 'security']),
    hook(said.legal, 'teams', [], ['legal']),
    hook(said.push, 'json', ['push'], []),
    {
      name: said.post,
      config: { kind: 'compose', platform: 'x', instance: '', language: 'ja' },
      channels: ['social'],
      briefs: [],
      secrets: {}
    }
  ]
}

function says(minute: number, fact: (state: IncidentState) => NewEvent): Deed {
  return { minute, by: ENGINE, command: (state) => ({ fact: fact(state) }) }
}
