import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { playbook, START } from '../../helpers/given.ts'

const time = timeNear(START, 'Asia/Tokyo')
const added = new Map([['+n1:7', { text: '板の写しを保全' }]]) as unknown as Parameters<typeof namesOf>[2]
const names = { ja: namesOf(playbook, 'ja', added), en: namesOf(playbook, 'en', added) }

const duty = 'ER-07:SYS-01@0'
const told = { level: 1, targets: ['R-SYS-H'], dueAt: START, lateMs: 0, missed: false }
const raised = {
  ...told,
  escalation: duty,
  rule: 'ER-07',
  subject: 'SYS-01@0',
  occurrence: 1,
  levels: 2,
  since: START,
  skipped: null,
  about: { duty: 'SYS-01' }
}
const slot = { role: 'R-SYS-H', contact: 'c-1' }
const asked = {
  decision: `${duty}:requireNotice`,
  effect: 'requireNotice',
  escalation: duty,
  owner: 'R-IC',
  dueAt: START,
  about: { duty: 'SYS-01', rule: 'ER-07' },
  text: ''
}

/** An event of each type, as the engine and people write it. */
const samples: Readonly<Record<string, Record<string, unknown>>> = {
  'call.taken': { role: 'R-IC', slot, number: 0 },
  'call.released': { role: 'R-IC' },
  'call.logged': {
    call: 'n1:4',
    role: 'R-IC',
    slot,
    number: 0,
    outcome: 'noAnswer',
    callBackAt: null,
    seconds: null,
    note: '',
    paper: false
  },
  'call.received': { call: 'n1:4', role: 'R-IC', slot, outcome: 'confirmed', note: '' },
  'call.corrected': { call: 'n1:4', was: 'noAnswer', outcome: 'reached', callBackAt: null, note: '', reason: '' },
  'call.advanced': { role: 'R-IC', slot, reason: 'ER-01' },
  'call.appointed': { role: 'R-IC', person: 'Maria Santos', reason: '' },
  'call.covered': { role: 'R-IC', by: 'R-SYS-H', reason: '' },
  'escalation.raised': raised,
  'escalation.repeated': { ...told, escalation: duty, round: 1 },
  'escalation.lapsed': {
    escalation: duty,
    person: 'Maria Santos',
    role: 'R-IC',
    ackAt: START,
    dueAt: START,
    lateMs: 0
  },
  'escalation.passed': { escalation: duty },
  'escalation.acknowledged': { escalation: duty, role: 'R-IC' },
  'escalation.resolved': { escalation: duty, reason: 'done' },
  'escalation.commented': { escalation: duty, text: 'on it' },
  'escalation.handed': { escalation: duty, to: 'R-IC', reason: '' },
  'escalation.held': { escalation: duty, reason: 'wait' },
  'escalation.resumed': { escalation: duty, reason: 'go' },
  'escalation.jumped': { escalation: duty, to: 2, reason: 'now' },
  'decision.asked': asked,
  'decision.taken': { decision: asked.decision, reason: '' },
  'decision.declined': { decision: asked.decision, reason: 'no' },
  'bar.raised': { bar: 'resume', twoPerson: true, escalation: duty, reason: 'ER-07' },
  'bar.lifted': { bar: 'resume', reason: 'checked' }
}

function said(type: string, data: Record<string, unknown>, language: 'ja' | 'en'): string {
  return sentenceOf(factOf(type, data), language, names[language], time)
}

describe('calls, escalations, decisions and bars are said in names', () => {
  test('every type has a sample here', () => {
    const types = [...catalogue.keys()].filter((type) => /^(call|escalation|decision|bar)\./u.test(type))
    expect(Object.keys(samples).toSorted()).toEqual(types.toSorted())
  })

  for (const [type, data] of Object.entries(samples))
    for (const language of ['ja', 'en'] as const)
      test(`${type} in ${language}`, () => {
        const sentence = said(type, data, language)
        expect(sentence).not.toMatch(/@|::|undefined|ER-\d+:[A-Za-z+]|\b(?:R|c|n1)-[A-Z\d]|n1:4/u)
        const isAboutDuty = JSON.stringify(data).includes(duty)
        if (isAboutDuty) expect(sentence).toContain(language === 'ja' ? 'ER-07 重要項目が' : 'ER-07 Critical item')
        if (isAboutDuty) expect(sentence).toContain(language === 'ja' ? 'SYS-01 停止を' : 'SYS-01 Execute')
      })
})

describe('what an escalation is about', () => {
  const passed = (escalation: string, language: 'ja' | 'en') => said('escalation.passed', { escalation }, language)

  test('whose call it is, and who was called in their stead', () => {
    const [commander, head] = [names.en.role('R-IC'), names.en.role('R-SYS-H')]
    expect(passed('ER-01:R-IC/R-SYS-H/c-1', 'en')).toContain(`(${commander} / ${head})`)
    expect(passed('ER-01:R-IC/R-IC/c-1', 'en')).toContain(`(${commander})`)
    expect(passed('ER-02:R-IC#2', 'en')).toContain(`(${commander}, time 2)`)
    expect(passed('ER-02:R-IC#2', 'ja')).toContain('、2回目)')
  })

  test('a deadline, an action and an added duty by their texts', () => {
    expect(passed('ER-14:JP-FSA-1', 'ja')).toContain('(障害発生等の第一報(直ちに))')
    expect(passed('ER-24:監視の見直し', 'ja')).toContain('(監視の見直し)')
    expect(passed('ER-07:+n1:7@1~1700000000000', 'ja')).toContain('(板の写しを保全)')
  })

  test('nothing where the rule says it all', () => {
    expect(passed('ER-04:first', 'en')).toBe('ER-04 No channel carries the first notice at its target time: has passed')
    expect(passed('ER-06:after-1700000000000', 'en')).not.toContain('1700')
    expect(passed('ER-21:n1:12', 'en')).not.toContain('n1')
  })

  test('what the facts tell where the id cannot', () => {
    const raise = (about: Record<string, string>, language: 'ja' | 'en') =>
      said('escalation.raised', { ...raised, escalation: 'ER-21:n1:12', about }, language)
    expect(raise({ vendor: 'Acme' }, 'en')).toContain('(Acme)')
    expect(raise({ missing: 'web, social' }, 'ja')).toContain('ウェブサイト(トップページ)、ソーシャルメディア')
    expect(raise({ assets: '*', services: '' }, 'en')).toContain('(all assets)')
  })

  test('a change of the type that is asked for names the type', () => {
    const data = { ...asked, effect: 'setType', about: { type: 'H2', rule: 'ER-07' } }
    expect(said('decision.asked', data, 'en')).toContain(`change the type: ${names.en.type('H2')}`)
  })

  test('the engine’s reason is what the rule says', () => {
    expect(said('call.advanced', samples['call.advanced'] ?? {}, 'en')).toContain('(reason: ER-01 No acknowledgement')
  })

  test('without the playbook the ids stand, in parts', () => {
    const bare = namesOf(null, 'en')
    const fact = factOf('escalation.passed', { escalation: duty })
    expect(sentenceOf(fact, 'en', bare, time)).toBe('ER-07 (SYS-01): has passed')
  })
})
