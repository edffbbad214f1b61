import { describe, expect, test } from 'vitest'
import { declared, minutes, step } from '../../helpers/given.ts'
import { fact, factSteps, posted, words } from '../../helpers/given-notices.ts'
import { findingsIn, languagesOf } from '../../helpers/linted.ts'

const estimate = (from: number | null, to: number | null) =>
  step('eta.estimate', {
    from: from === null ? null : minutes(from),
    to: to === null ? null : minutes(to),
    basis: '',
    reviewAt: null
  })

test('a text made from a full sheet is found nothing with, but that it is not signed', () => {
  for (const channel of ['web', 'social', 'email', 'push']) {
    expect(findingsIn({ channel }).map(({ check }) => check)).toEqual(['approvalMissing'])
  }
})

describe('NL-01, the five mandated fields', () => {
  test('a placeholder that is left over blocks, in each language', () => {
    const found = findingsIn({ edit: { ja: (body) => `${body}\n{{progress}}` } }, 'mandatedFieldEmpty')
    expect(found).toMatchObject([
      { rule: 'NL-01', level: 'block', detail: 'placeholder', language: 'ja', field: 'progress' }
    ])
    expect(languagesOf(findingsIn({ edit: { en: (body) => `${body} {{changes}}` } }, 'mandatedFieldEmpty'))).toEqual([
      'en'
    ])
  })

  test('a fact that nobody has given blocks', () => {
    const steps = [...factSteps, fact('impact', null)]
    const found = findingsIn({ steps }, 'mandatedFieldEmpty')
    expect(found.map(({ detail, field }) => [detail, field])).toContainEqual(['unknown', 'impact'])
  })

  test('a text that does not say it blocks, in each language, until somebody says that it does in other words', () => {
    const without = {
      en: (body: string) => body.replace('Under investigation (we will tell you when we know)', 'Soon')
    }
    expect(findingsIn({ edit: without }, 'mandatedFieldEmpty')).toMatchObject([
      { detail: 'unsaid', language: 'en', field: 'cause' }
    ])
    const ja = { ja: (body: string) => body.replace('サポート窓口', '窓口') }
    expect(findingsIn({ edit: ja }, 'mandatedFieldEmpty')).toMatchObject([
      { detail: 'unsaid', language: 'ja', field: 'contact' }
    ])
    expect(findingsIn({ edit: without, confirms: ['cause'] }, 'mandatedFieldEmpty')).toEqual([])
  })

  test('the short form of a fact says it too', () => {
    const short = { ja: (body: string) => body.replace('調査中(判明次第お知らせします)', '調査中') }
    expect(findingsIn({ edit: short }, 'mandatedFieldEmpty')).toEqual([])
  })
})

describe('NL-02, recovery not known', () => {
  const without = [declared(), ...factSteps.slice(1), fact('nextUpdate', null)]

  test('demands a next-update time that lies ahead', () => {
    expect(findingsIn({ steps: without, channel: 'push' }, 'etaUnknownWithoutNextUpdate')).toMatchObject([
      { rule: 'NL-02', level: 'block', detail: 'none', field: 'nextUpdate' }
    ])
    expect(findingsIn({ at: 61 }, 'etaUnknownWithoutNextUpdate')).toMatchObject([{ detail: 'past' }])
    expect(findingsIn({}, 'etaUnknownWithoutNextUpdate')).toEqual([])
  })

  test('does not, where a time is given, or once the services are back', () => {
    expect(findingsIn({ steps: [...without, estimate(60, 90)] }, 'etaUnknownWithoutNextUpdate')).toEqual([])
    expect(findingsIn({ steps: without, stage: 'resume' }, 'etaUnknownWithoutNextUpdate')).toEqual([])
  })

  test('nobody having said anything is not knowing either', () => {
    const steps = [declared(), fact('nextUpdate', null)].slice(0, 1)
    expect(findingsIn({ steps, channel: 'push' }, 'etaUnknownWithoutNextUpdate')).toHaveLength(1)
  })
})

describe('NL-06, a single promise', () => {
  test('of one moment is warned of, a range and "not before" are not', () => {
    expect(findingsIn({ steps: [...factSteps, estimate(60, 60)] }, 'etaSinglePromise')).toMatchObject([
      { rule: 'NL-06', level: 'warn', detail: 'point' }
    ])
    expect(findingsIn({ steps: [...factSteps, estimate(60, 90)] }, 'etaSinglePromise')).toEqual([])
    expect(findingsIn({ steps: [...factSteps, estimate(60, null)] }, 'etaSinglePromise')).toEqual([])
  })

  test.each([
    ['ja', '15:00に再開します。', '15:00〜17:00の再開を見込んでいます。'],
    ['ja', '必ず本日中に復旧します。', '本日中の復旧を目指しています。'],
    ['en', 'Service will be restored by 15:00.', 'We expect to restore service between 15:00 and 17:00.'],
    ['en', 'We guarantee that trading is back today.', 'We aim to be back today.']
  ] as const)('in words too (%s): "%s" and not "%s"', (language, promise, plain) => {
    const edit = (text: string) => ({ edit: { [language]: (body: string) => `${body}\n${text}` } })
    expect(languagesOf(findingsIn(edit(promise), 'etaSinglePromise'))).toEqual([language])
    expect(findingsIn(edit(plain), 'etaSinglePromise')).toEqual([])
  })

  test('the planned end of a maintenance is one by nature', () => {
    const steps = [declared({ type: 'H1', severity: 'SEV4' }), ...factSteps.slice(1), estimate(60, 60)]
    expect(findingsIn({ steps, stage: 'pre' }, 'etaSinglePromise')).toEqual([])
  })
})

describe('NL-09, the announcement of the resumption', () => {
  const target = (minute: number) =>
    step('halt.retime', { name: 'resumeTarget', at: minutes(minute), reason: '' }, { at: 20 })

  test('less than half an hour before it is warned of', () => {
    const steps = [...posted('web'), target(45)]
    expect(findingsIn({ steps, stage: 'update', at: 21 }, 'resumeNoticeTooShort')).toMatchObject([
      { rule: 'NL-09', level: 'warn', params: { minutes: 24 } }
    ])
    expect(
      findingsIn({ steps: [...posted('web'), target(60)], stage: 'update', at: 21 }, 'resumeNoticeTooShort')
    ).toEqual([])
  })

  test('a resumption that nobody announced is one', () => {
    const back = step('halt.retime', { name: 'resumed', at: minutes(22), reason: '' }, { at: 23 })
    expect(
      findingsIn({ steps: [...posted('web'), back], stage: 'resume', at: 24 }, 'resumeNoticeTooShort')
    ).toMatchObject([{ params: { minutes: 0 } }])
  })

  test('an update without a target announces nothing', () => {
    expect(findingsIn({ steps: posted('web'), stage: 'update' }, 'resumeNoticeTooShort')).toEqual([])
  })
})

describe('a fact that two people see differently', () => {
  test('is warned of', () => {
    const steps = [
      ...factSteps,
      { ...fact('scope', words('出金', 'Withdrawals')), at: 3 },
      {
        ...fact('scope', words('売買', 'Trading'), {
          by: { person: '佐藤 健', department: 'system', role: 'R-SYS-H' }
        }),
        at: 3.5
      }
    ]
    expect(findingsIn({ steps }, 'factContested')).toMatchObject([{ level: 'warn', field: 'scope' }])
  })
})

describe('a time that is over', () => {
  const steps = [...factSteps, estimate(30, 45)]

  test('of the expected recovery and of the next word is warned of, in the minute in which it is reached', () => {
    expect(findingsIn({ steps, at: 44 }, 'timePassed')).toEqual([])
    expect(findingsIn({ steps, at: 45 }, 'timePassed')).toMatchObject([{ level: 'warn', field: 'eta' }])
    expect(findingsIn({ steps, at: 61 }, 'timePassed').map(({ field }) => field)).toEqual(['eta', 'nextUpdate'])
  })

  test('"not before" is over with its beginning; where nobody knows the end NL-02 speaks', () => {
    expect(findingsIn({ steps: [...factSteps, estimate(30, null)], at: 31 }, 'timePassed')).toHaveLength(1)
    expect(findingsIn({ at: 61 }, 'timePassed')).toEqual([])
  })
})
