import type { LocalText } from '../../playbook/schema.ts'
import type { Deed } from './deed.ts'
import { rulesOfExercise } from './rules-of-exercise.ts'
import type { Scenario } from './schema.ts'

/** The id of the guided drill: the same on every installation. */
export const GUIDED_ID = 'GUIDED-10'

/**
 * The guided drill: an hour of drill time in ten minutes of the wall, three injects, alone at one console. The second comes
 * when the playbook's rules let a holding statement out unsigned, for nobody else is there to sign.
 */
export const guidedScenario: Scenario = {
  id: GUIDED_ID,
  name: { ja: 'はじめての10分訓練', en: 'A first drill in ten minutes' },
  type: 'H2',
  expectedSeverity: 'SEV2',
  minutes: 60,
  origin: { kind: 'guided', ref: null },
  objectives: [
    { id: 'stop', text: { ja: '止めて、呼び出す', en: 'Stop, and call' } },
    { id: 'tell', text: { ja: '顧客に知らせる', en: 'Tell customers' } },
    { id: 'recover', text: { ja: '復旧の進みを記録する', en: 'Record how recovery goes' } }
  ],
  start: {
    text: {
      ja: '平日10:00。現物の注文が約定しなくなったと当直から連絡が入ります。あなたが指揮をとります。',
      en: 'A weekday, 10:00. The duty desk reports that spot orders no longer match. You are in command.'
    },
    severity: 'SEV2',
    cells: []
  },
  injects: [
    {
      id: 'GUIDED-10.1',
      atSeconds: 0,
      from: { role: 'R-DUTY', name: null },
      via: 'phone',
      text: {
        ja: '現物の約定が止まりました。注文は受け付けたままです。原因は調査中です。',
        en: 'Spot orders have stopped matching. New orders are still accepted. The cause is being looked for.'
      },
      attachments: [],
      expected: {
        ja: '現物を停止にし、システム責任者を呼び出す',
        en: 'Halt spot; call the head of systems'
      },
      deeds: [
        { kind: 'cell', service: 'spot', state: 'halted' },
        { kind: 'reached', role: null }
      ],
      targetSeconds: 900,
      objectives: ['stop'],
      evaluates: ['SYS-01', 'ER-01'],
      conditions: []
    },
    {
      id: 'GUIDED-10.2',
      atSeconds: 1200,
      from: { role: 'R-PR-SNS', name: null },
      via: 'social',
      text: {
        ja: '「注文が通らない」という投稿が増えています。公式の発表はまだかと聞かれています。',
        en: 'More and more posts say that orders do not go through. They ask where our statement is.'
      },
      attachments: [],
      expected: {
        ja: '「確認中」の一報を出す(第一報の前15分間は承認なしで出せる)',
        en: 'Publish a holding statement (for 15 minutes it may go out unsigned)'
      },
      deeds: [{ kind: 'notice', channel: null }],
      targetSeconds: 900,
      objectives: ['tell'],
      evaluates: ['ER-04', 'ER-17'],
      conditions: [{ when: 'skip-if', deed: { kind: 'notice', channel: null }, bySeconds: null }]
    },
    {
      id: 'GUIDED-10.3',
      atSeconds: 2100,
      from: { role: 'R-SYS-H', name: null },
      via: 'dashboard',
      text: {
        ja: 'サーバ10台のうち4台の再起動が終わりました。残りは順に進めます。',
        en: 'Four of ten servers have been restarted. The others follow one after another.'
      },
      attachments: [],
      expected: { ja: '復旧作業を登録し、10のうち4と記録する', en: 'Add the work of recovery and record 4 of 10' },
      deeds: [{ kind: 'measured' }],
      targetSeconds: 900,
      objectives: ['recover'],
      evaluates: ['SYS-04'],
      conditions: []
    }
  ],
  passCriteria: [],
  hotwash: [
    { ja: 'うまくいったこと', en: 'What went well' },
    { ja: '迷ったこと', en: 'Where you were unsure' },
    { ja: '次にやってみたい訓練', en: 'Which drill to try next' }
  ],
  rules: rulesOfExercise,
  pace: 6
}

/** Where a step of the guided drill is taken. */
export type GuidedPlace = 'board' | 'calls' | 'notices' | 'recovery'

/** One step: what to do and why, where, and the deed by which the log proves it. `inject` is what it answers. */
export type GuidedStep = {
  readonly id: string
  readonly place: GuidedPlace
  readonly inject: string
  readonly deed: Deed
  readonly text: LocalText
  readonly why: LocalText
}

/** The steps in their order. */
export const guidedSteps: readonly GuidedStep[] = [
  {
    id: 'stop',
    place: 'board',
    inject: 'GUIDED-10.1',
    deed: { kind: 'cell', service: 'spot', state: 'halted' },
    text: { ja: '現物を「停止」にする', en: 'Set spot to “halted”' },
    why: {
      ja: '受け付けた注文が約定しないままだと、顧客の損害が広がります。止めた時刻がすべての期限の起点になります。',
      en: 'Orders that are taken but not matched hurt customers more each minute. All deadlines count from the halt.'
    }
  },
  {
    id: 'call',
    place: 'calls',
    inject: 'GUIDED-10.1',
    deed: { kind: 'reached', role: null },
    text: {
      ja: '1人を呼び出し、「復唱・受諾」と記録する',
      en: 'Call one person and record that they repeated and accepted'
    },
    why: {
      ja: '電話がつながっただけでは届いたことになりません。内容を復唱して引き受けたときだけ数えます。',
      en: 'An answered phone is not enough: only somebody who repeats the message and accepts it counts as reached.'
    }
  },
  {
    id: 'notice',
    place: 'notices',
    inject: 'GUIDED-10.2',
    deed: { kind: 'notice', channel: null },
    text: { ja: '「確認中」の一報を掲載済みにする', en: 'Publish the holding statement' },
    why: {
      ja: '黙っている間に噂が広がります。分かっていることだけを書き、次に知らせる時刻を約束します。',
      en: 'Rumours grow while you are silent. Say only what is known, and promise when the next word comes.'
    }
  },
  {
    id: 'chart',
    place: 'recovery',
    inject: 'GUIDED-10.3',
    deed: { kind: 'measured' },
    text: {
      ja: '復旧作業を登録し、10のうち4まで進んだと記録する',
      en: 'Add the work of recovery and record that 4 of 10 are done'
    },
    why: {
      ja: '進みを記録すると、復旧のグラフに実績と見込みが出ます。見込みは幅で伝えます。',
      en: 'Each record is a point on the recovery chart, from which the outlook is drawn, as a range.'
    }
  }
]
