import type { LocalText, TimelineEvent } from '../../playbook/schema.ts'
import type { InjectWay } from './schema.ts'

type Kind = TimelineEvent['kind']

/** How an event of a real case reaches the trainees: by whom, and in other words where the house did it itself. */
export type Telling = {
  readonly via: InjectWay
  /** A role of our playbook; where it lacks the role, the name. */
  readonly role: string
  readonly name: LocalText
  /** What is asked instead of what the real house did; null where the event is a fact that anybody would have learnt. */
  readonly asks: LocalText | null
  /** Which of the objectives of a case it serves. */
  readonly objective: 'stop' | 'tell' | 'reopen'
}

/** How each kind of event is told. What the real house decided, said and did is never told to the trainees. */
export const tellings: { readonly [K in Kind]: Telling } = {
  occurred: fact('dashboard', 'R-SYS-ENG', { ja: 'システム監視', en: 'System monitoring' }, 'stop'),
  detected: fact('phone', 'R-DUTY', { ja: '当直', en: 'Duty desk' }, 'stop'),
  confirmed: fact('chat', 'R-SE-SOC', { ja: 'セキュリティ監視', en: 'Security monitoring' }, 'stop'),
  contained: fact('chat', 'R-SYS-H', { ja: 'システム責任者', en: 'Head of systems' }, 'reopen'),
  decision: asks('room', 'R-EXEC', { ja: '役員', en: 'Executive' }, 'stop', {
    ja: '状況を説明してほしい。何を決め、何を決めていないのか。',
    en: 'Tell me where we stand. What is decided, and what is not?'
  }),
  halt: asks('chat', 'R-SYS-H', { ja: 'システム責任者', en: 'Head of systems' }, 'stop', {
    ja: '影響が続いている。どのサービスをどこまで止めるか、指示がほしい。',
    en: 'It goes on. Which services do we stop, and how far?'
  }),
  notice: asks('social', 'R-PR-SNS', { ja: 'SNS担当', en: 'Social media desk' }, 'tell', {
    ja: '「何が起きているのか」という投稿と問い合わせが増えている。何を出すか。',
    en: 'Posts and inquiries ask what is going on. What do we publish?'
  }),
  regulator: asks('phone', 'R-LG-REG', { ja: '当局窓口', en: 'Liaison with authorities' }, 'tell', {
    ja: '当局から、いつ認知し何をしたかの照会が来ている。報告はどこまで進んでいるか。',
    en: 'The authority asks when we knew and what we did. How far is the report?'
  }),
  resume: asks('room', 'R-IC', { ja: '本部長', en: 'Commander' }, 'reopen', {
    ja: '再開できるサービスはあるか。条件はどこまで満たしているか。',
    en: 'Can any service come back? Which conditions are met?'
  }),
  compensation: asks('phone', 'R-CS-SV', { ja: '顧客窓口', en: 'Customer desk' }, 'reopen', {
    ja: '補償はあるのかと問われている。何と答えるか。',
    en: 'Customers ask whether they will be compensated. What do we answer?'
  })
}

/** What a drill on a real case is for. */
export const caseObjectives: readonly { readonly id: Telling['objective']; readonly text: LocalText }[] = [
  {
    id: 'stop',
    text: {
      ja: '分かっていることだけで、止める範囲を早く決める',
      en: 'Decide early what to stop, on what is known'
    }
  },
  {
    id: 'tell',
    text: { ja: '顧客と当局へ、時間内に事実だけを伝える', en: 'Tell customers and the authority in time, facts only' }
  },
  {
    id: 'reopen',
    text: { ja: '技術の復旧と再開の判断を分ける', en: 'Keep technical recovery and the decision to reopen apart' }
  }
]

/** What everybody talks about afterwards. */
export const caseHotwash: readonly LocalText[] = [
  { ja: '実際の事例より早かったこと・遅かったこと', en: 'What was faster than in the real case, and what slower' },
  { ja: '実際と違う判断をしたところと、その理由', en: 'Where we decided otherwise, and why' },
  { ja: '手順書に足りないこと', en: 'What the playbook lacks' },
  { ja: '次の訓練までに直す3点', en: 'Three fixes before the next drill' }
]

/** Where the case is told in one breath: what was found out later, what the house did, how long it really took. */
export const caseWords = {
  start: (name: LocalText, day: string): LocalText => ({
    ja: `実例「${name.ja}」(${day})をもとにした訓練です。自社で同じことが起きたとして対応します。`,
    en: `A drill on the real case “${name.en}” (${day}): suppose that it happens here.`
  }),
  found: (facts: LocalText): LocalText => ({
    ja: `記録を調べて分かったこと:\n${facts.ja}`,
    en: `Found in the records:\n${facts.en}`
  }),
  real: (when: string, text: LocalText): LocalText => ({
    ja: `実際の事例(${when}): ${text.ja}`,
    en: `The real case (${when}): ${text.en}`
  }),
  known: (when: string): LocalText => ({ ja: `実際の時刻: ${when}`, en: `In reality: ${when}` }),
  shortened: (minutes: number): LocalText => ({
    ja: `実際の事例では、出来事の間隔が${minutes}分を超えるところがあります。訓練では、その間隔を${minutes}分に縮めています。それ以外の間隔は実際のとおりです。`,
    en: `In the real case some events lay more than ${minutes} minutes apart. Here those gaps are cut to ${minutes} minutes; all others are as they were.`
  }),
  lesson: (lesson: LocalText): LocalText => ({
    ja: `事例の教訓: ${lesson.ja}`,
    en: `What the case taught: ${lesson.en}`
  })
} as const

function fact(via: InjectWay, role: string, name: LocalText, objective: Telling['objective']): Telling {
  return { via, role, name, asks: null, objective }
}

function asks(
  via: InjectWay,
  role: string,
  name: LocalText,
  objective: Telling['objective'],
  text: LocalText
): Telling {
  return { via, role, name, asks: text, objective }
}
