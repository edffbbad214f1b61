import { linkOf } from '../../shared/event/chain.ts'
import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Actor, Envelope } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { fold } from '../../shared/incident/fold.ts'
import type { Decision } from '../../shared/incident/noun.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { sha256 } from './long-incident.ts'
import { noticeDeeds } from './story-notices.ts'
import { compensationDeeds } from './story-compensation.ts'
import { causeDeeds } from './story-causes.ts'
import type { Deed } from './story-recovery.ts'
import { filingDeeds } from './story-filing.ts'
import { recoveryDeeds } from './story-recovery.ts'
import { clockDeeds } from './story-clocks.ts'
import { answerDeeds } from './story-answers.ts'
import { supportDeeds } from './story-support.ts'
import { outboxDeeds } from './story-outbox.ts'
import { resumptionDeeds } from './story-resumption.ts'

/** What the people of the story are called and what they write. */
const words = {
  ja: {
    names: ['松本 彩', '佐藤 健', '鈴木 美咲', '高橋 翔', '伊藤 直樹', '中村 結衣'],
    engineer: '山田 剛',
    posts: '本部長 松本、代行 渡辺、記録 小林',
    scope: '5サービス、全銘柄。停止完了を監視画面で確認',
    raise: '売買と出金がすべて止まったため',
    noAttack: '外部からの異常な接続は見当たらない。障害の見込み 80%。',
    search: '監視ログの検索結果 4821 番',
    cause: '参照データの不整合(直近の配布)',
    prices: '価格表示のみ先に戻す',
    opinion: '規約の確認は既存の見解書で足りる',
    briefing: '第1回状況共有を30分後に開く。各部門は事実だけを持ち寄ること。'
  },
  en: {
    names: ['Aya Matsumoto', 'Ken Sato', 'Misaki Suzuki', 'Sho Takahashi', 'Naoki Ito', 'Maria Santos'],
    engineer: 'Go Yamada',
    posts: 'Commander Matsumoto, deputy Watanabe, scribe Kobayashi',
    scope: '5 services, all assets; halt seen complete on the monitoring screen',
    raise: 'All trading and all withdrawals are down',
    noAttack: 'No unusual connections from outside. A fault, 80% sure.',
    search: 'Log search result no. 4821',
    cause: 'Inconsistent reference data (latest release)',
    prices: 'Prices come back first',
    opinion: 'The standing opinion on the terms is enough',
    briefing: 'First briefing in 30 minutes. Every department brings facts only.'
  }
} as const

const posts = ['R-IC', 'R-SYS-H', 'R-CS-SV', 'R-PR-H', 'R-LG-REG', 'R-SE-SOC'] as const
const departments = ['command', 'system', 'support', 'pr', 'legal', 'security'] as const

/** Who the commander of the story is, in a language. */
export function storyCommander(language: 'ja' | 'en'): string {
  return words[language].names[0]
}

/** Who fills the first roles of the contact tree in the story. */
export function storyPeople(
  language: 'ja' | 'en'
): { name: string; reading: string; department: string; role: string }[] {
  const readings = [
    'まつもと あや',
    'さとう けん',
    'すずき みさき',
    'たかはし しょう',
    'いとう なおき',
    'なかむら ゆい'
  ]
  const heads = ['R-IC', 'R-SYS-H', 'R-CS-H', 'R-PR-H', 'R-LG-H', 'R-SE-H']
  return words[language].names.map((name, index) => ({
    name,
    reading: readings[index] ?? '',
    department: departments[index] ?? 'command',
    role: heads[index] ?? ''
  }))
}

/** The first 25 minutes of a made-up night: the matching engine stops at ten past three, and six people work. */
export function storyIncident(given: {
  readonly playbook: Playbook
  readonly hash: string
  /** When the halt took effect, ms since the epoch. */
  readonly startAt: number
  readonly title: string
  readonly language: 'ja' | 'en'
}): Envelope[] {
  const playbook = indexPlaybook(given.playbook)
  const envelopes: Envelope[] = []
  let state = emptyIncident
  let at = clockZero
  const made = { work: 0, vendor: 0, case: 0 }
  for (const deed of deeds(given).toSorted((a, b) => a.minute - b.minute)) {
    const now = given.startAt + Math.round(deed.minute * 60_000)
    const command = typeof deed.command === 'function' ? deed.command(state) : deed.command
    const name = 'fact' in command ? undefined : command.name
    let ids = 0
    const newId = () => idOf(name, made) ?? `story-${envelopes.length}${ids++ === 0 ? '' : `-${ids}`}`
    const decision: Decision =
      'fact' in command
        ? { ok: true, events: [command.fact] }
        : decide(state, command, { now, happenedAt: now, actor: deed.by, playbook, newId })
    if (!decision.ok) throw new Error(`${name} at ${deed.minute}: ${JSON.stringify(decision.refusal)}`)
    for (const event of decision.events) {
      at = tick(at, now)
      const before = envelopes.at(-1)
      const stamps = {
        stream: 'inc-story',
        node: 'story',
        seq: envelopes.length + 1,
        at,
        enteredAt: now,
        happenedAt: now
      }
      envelopes.push({ ...event, ...stamps, actor: deed.by, prev: before ? linkOf(before, sha256) : null })
    }
    state = fold(state, envelopes.slice(-decision.events.length))
  }
  return envelopes
}

function deeds({ playbook, hash, startAt, title, language }: Parameters<typeof storyIncident>[0]): Deed[] {
  const said = words[language]
  const [matsumoto, sato, suzuki, takahashi, ito, santos] = said.names.map((person, index) => ({
    person,
    department: departments[index] ?? 'command',
    role: posts[index] ?? ''
  })) as [Actor, Actor, Actor, Actor, Actor, Actor]
  const check = (minute: number, by: Actor, ...duties: string[]) => deed(minute, by, 'duty.check', { duties })
  const note = (minute: number, by: Actor, duty: string, text: string) => deed(minute, by, 'duty.note', { duty, text })
  const evidence = (minute: number, by: Actor, duty: string, text: string) =>
    deed(minute, by, 'duty.attach', { duty, evidence: { kind: 'text', text } })
  return [
    deed(0.5, matsumoto, 'halt.declare', {
      title,
      type: 'H2',
      severity: 'SEV2',
      drill: false,
      playbook: hash,
      cause: { status: 'unknown', text: '' },
      commander: { person: matsumoto.person, role: 'R-IC' },
      times: {
        occurred: startAt - 540_000,
        detected: startAt - 300_000,
        decided: startAt - 60_000,
        effective: startAt
      },
      cells: ['spot', 'desk', 'margin', 'cryptoIn', 'cryptoOut'].map((service) => ({
        service,
        asset: '*',
        state: 'halted'
      }))
    }),
    ...['R-SYS-H', 'R-SE-H', 'R-PR-H', 'R-CS-H', 'R-LG-H', 'R-SCR'].map((role, index) =>
      called(0.8 + index * 0.1, matsumoto, role, 'confirmed')
    ),
    called(1.3, matsumoto, 'R-EXEC', 'noAnswer'),
    check(1.5, matsumoto, 'CMD-01', 'CMD-02'),
    evidence(1.8, matsumoto, 'CMD-01', said.posts),
    check(3, sato, 'SYS-01'),
    evidence(3.5, sato, 'SYS-01', said.scope),
    deed(4, sato, 'duty.assign', { duties: ['SYS-02'], assignees: [{ kind: 'person', name: said.engineer }] }),
    deed(5, sato, 'duty.start', { duties: ['SYS-02'] }),
    deed(6, matsumoto, 'halt.regrade', { severity: 'SEV1', reason: said.raise }),
    ...['R-SYS-ENG', 'R-SYS-WAL', 'R-SYS-INF'].map((role, index) => called(6.2 + index * 0.2, sato, role, 'confirmed')),
    check(7, takahashi, 'PR-01', 'PR-04'),
    check(8, sato, 'SYS-06'),
    deed(9, santos, 'duty.start', { duties: ['SE-01'] }),
    note(10, santos, 'SE-01', said.noAttack),
    check(12, ito, 'LG-04'),
    check(13, santos, 'SE-01'),
    evidence(13.2, santos, 'SE-01', said.search),
    check(14, takahashi, 'PR-02'),
    check(14.5, suzuki, 'CS-01'),
    deed(15, sato, 'halt.explain', { status: 'suspected', text: said.cause }),
    deed(16, sato, 'service.change', {
      cells: [{ service: 'desk', asset: 'BTC' }],
      state: 'viewOnly',
      note: said.prices
    }),
    check(18, ito, 'LG-01'),
    deed(19, ito, 'duty.skip', { duties: ['LG-03'], reason: said.opinion }),
    deed(20, matsumoto, 'remark.add', { text: said.briefing }),
    deed(22, santos, 'duty.start', { duties: ['SE-03'] }),
    ...noticeDeeds(language, startAt, { pr: takahashi, legal: ito, commander: matsumoto }),
    ...filingDeeds(language, ito),
    ...recoveryDeeds(language, startAt, { sato, santos, engineer: said.engineer }),
    ...clockDeeds(language, startAt, ito),
    ...supportDeeds(language, startAt, suzuki),
    ...causeDeeds(language, startAt, { sato, santos }),
    ...compensationDeeds(language, startAt, ito),
    ...answerDeeds(language, startAt, { pr: takahashi, legal: ito, commander: matsumoto, support: suzuki }),
    ...outboxDeeds(language),
    ...resumptionDeeds(language, startAt, { playbook, commander: matsumoto, soc: santos })
  ]
}

/** Work, vendors, cases and the round of checks are called by short names, so that the story can go on about them. */
function idOf(
  command: CommandName | undefined,
  made: { work: number; vendor: number; case: number }
): string | undefined {
  if (command === 'work.add') return `w${(made.work += 1)}`
  if (command === 'complaint.open') return `case${(made.case += 1)}`
  if (command === 'check.start') return 'c1'
  return command === 'vendor.engage' ? `v${(made.vendor += 1)}` : undefined
}

/** A call that was made with a telephone and typed in: to whoever holds a role. */
function called(minute: number, by: Actor, role: string, outcome: CommandData<'call.log'>['outcome']): Deed {
  const rest = { number: 0, callBackAt: null, seconds: 40, note: '', paper: true }
  return deed(minute, by, 'call.log', { role, slot: { role, contact: '' }, outcome, ...rest })
}

function deed<N extends CommandName>(minute: number, by: Actor, name: N, data: CommandData<N>): Deed {
  return { minute, by, command: { name, data } as Command }
}
