import { describe, expect, test } from 'vitest'
import { declared, minutes, playbook, step } from '../../helpers/given.ts'
import { fact, factSteps, noticeIn, posted, words } from '../../helpers/given-notices.ts'
import { given } from '../../helpers/given.ts'
import { findingsIn, languagesOf } from '../../helpers/linted.ts'
import type { Setting } from '../../helpers/linted.ts'
import { santos, sato, takahashi } from '../../helpers/people.ts'

const blocking = playbook.playbook.assetChecks.filter((check) => check.blocksOnFail)
const proof = [sato, santos].flatMap((by) =>
  blocking.map(({ id }) =>
    step('signal.report', { fact: { kind: 'assetCheck', check: id, passed: true, variance: 0 } }, { by })
  )
)
const adding = (language: 'ja' | 'en', text: string, more: Setting = {}): Setting => ({
  ...more,
  edit: { [language]: (body: string) => `${body}\n${text}` }
})

describe('NL-03, "assets are safe"', () => {
  test.each([
    ['ja', 'お客様の資産は安全です。'],
    ['en', 'Your assets are safe.']
  ] as const)('blocks in %s, says in which words, and does not once a signed check has shown it', (language, claim) => {
    const found = findingsIn(adding(language, claim), 'assetClaimUnproven')
    expect(found).toMatchObject([{ rule: 'NL-03', level: 'block', language }])
    expect(claim).toContain(found[0]?.params['words'])
    expect(findingsIn(adding(language, claim, { steps: [...factSteps, ...proof] }), 'assetClaimUnproven')).toEqual([])
  })

  test('in the title too', () => {
    expect(findingsIn({ title: { en: 'All customer funds are safe' } }, 'assetClaimUnproven')).toHaveLength(1)
  })

  test('a check that failed since brings the block back', () => {
    const failed = step('signal.report', {
      fact: { kind: 'assetCheck', check: blocking[0]?.id ?? '', passed: false, variance: 1 }
    })
    const steps = [...factSteps, ...proof, failed]
    expect(findingsIn(adding('en', 'Your assets are safe.', { steps }), 'assetClaimUnproven')).toHaveLength(1)
  })
})

describe('NL-04, the cause as a fact', () => {
  const cause = (ja: string, en: string) => [...factSteps, fact('cause', words(ja, en))]
  const confirmed = step('halt.explain', { status: 'confirmed', text: '停電' })

  test('is warned of in each language while it is not confirmed', () => {
    expect(languagesOf(findingsIn({ steps: cause('停電です', 'A power cut') }, 'causeAsserted'))).toEqual(['ja', 'en'])
    expect(languagesOf(findingsIn({ steps: cause('停電の可能性', 'A power cut') }, 'causeAsserted'))).toEqual(['en'])
    expect(languagesOf(findingsIn({ steps: cause('停電です', 'Possibly a power cut') }, 'causeAsserted'))).toEqual([
      'ja'
    ])
    expect(findingsIn({ steps: cause('停電です', 'A power cut') }, 'causeAsserted')[0]).toMatchObject({
      rule: 'NL-04',
      level: 'warn'
    })
  })

  test('is not, once it is confirmed, where doubt is said, where it is not known, and for planned work', () => {
    expect(findingsIn({ steps: [...cause('停電です', 'A power cut'), confirmed] }, 'causeAsserted')).toEqual([])
    expect(
      findingsIn(
        { steps: cause('不正アクセスの可能性があり調査中', 'Possible unauthorised access, under investigation') },
        'causeAsserted'
      )
    ).toEqual([])
    expect(findingsIn({}, 'causeAsserted')).toEqual([])
    const planned = [
      declared({ type: 'H1', severity: 'SEV4' }),
      ...factSteps.slice(1),
      fact('cause', words('定期システムメンテナンス', 'Scheduled maintenance'))
    ]
    expect(findingsIn({ steps: planned, stage: 'pre' }, 'causeAsserted')).toEqual([])
  })

  test('the playbook’s own first words leave the cause open', () => {
    for (const { type, text } of playbook.playbook.causeTexts) {
      if (type === 'H1' || type === 'H4' || type === 'H5') continue
      expect(findingsIn({ steps: cause(text.ja, text.en) }, 'causeAsserted'), String(type)).toEqual([])
    }
  })
})

describe('NL-05, the same again', () => {
  const again = (change: Partial<Setting> = {}): Setting => ({
    steps: posted('web'),
    stage: 'update',
    at: 30,
    ...change
  })

  test('an update with nothing new says since when, by itself', () => {
    expect(findingsIn(again(), 'sameAsPrevious')).toEqual([])
  })

  test.each([
    ['ja', '新しい情報はありません', '14:05の前回のお知らせ以降、新しい情報はありません'],
    ['ja', '状況に変わりはございません', '9時以降、状況に変わりはございません'],
    ['en', 'There is nothing new', 'There is nothing new since 14:05'],
    ['en', 'The situation is unchanged', 'The situation is unchanged since 14:05 JST']
  ] as const)('in %s "%s" is warned of, "%s" is not', (language, bare, whole) => {
    const changed = { steps: [...posted('web'), fact('cause', words('停電の疑い', 'Possibly a power cut'))] }
    expect(findingsIn(adding(language, bare, again(changed)), 'sameAsPrevious')).toMatchObject([
      { rule: 'NL-05', level: 'warn', detail: 'since', language }
    ])
    expect(findingsIn(adding(language, whole, again(changed)), 'sameAsPrevious')).toEqual([])
  })

  test('a text that equals the one before but for times, and does not say so, is warned of in each language', () => {
    const before = posted('push')
    const later = fact('nextUpdate', { kind: 'time', at: minutes(90) })
    const found = findingsIn({ steps: [...before, later], stage: 'start', channel: 'push', at: 30 }, 'sameAsPrevious')
    expect(found).toMatchObject([
      { detail: 'same', language: 'ja', params: { since: '09:06' } },
      { detail: 'same', language: 'en' }
    ])
    const news = fact('impact', words('出金のみできません', 'Only withdrawals are halted'))
    expect(findingsIn({ steps: [...before, news], stage: 'start', channel: 'push', at: 30 }, 'sameAsPrevious')).toEqual(
      []
    )
  })
})

describe('NL-07, the drill’s mark', () => {
  const steps = [declared({ drill: true }), ...factSteps.slice(1)]

  test('stands first in every text of a drill, or it is blocked', () => {
    for (const channel of ['web', 'social', 'email', 'push'])
      expect(findingsIn({ steps, channel }, 'drillMarkMissing')).toEqual([])
    const cut = (mark: string) => (body: string) => body.replaceAll(mark, '')
    expect(findingsIn({ steps, edit: { ja: cut('【訓練】') } }, 'drillMarkMissing')).toMatchObject([
      { rule: 'NL-07', level: 'block', language: 'ja', detail: 'missing' }
    ])
    expect(languagesOf(findingsIn({ steps, edit: { en: cut('[DRILL] ') } }, 'drillMarkMissing'))).toEqual(['en'])
    expect(findingsIn({ steps, title: { en: '[Service halt] [DRILL]' } }, 'drillMarkMissing')).toHaveLength(1)
    expect(
      findingsIn({ steps, channel: 'social', edit: { ja: (body) => `お知らせ${body}` } }, 'drillMarkMissing')
    ).toHaveLength(1)
  })

  test('stands in no text of a live halt', () => {
    expect(findingsIn({ edit: { en: (body) => `[DRILL] ${body}` } }, 'drillMarkMissing')).toMatchObject([
      { detail: 'live', language: 'en' }
    ])
    expect(findingsIn({ edit: { ja: (body) => `【訓練】${body}` } }, 'drillMarkMissing')).toMatchObject([
      { detail: 'live', language: 'ja' }
    ])
  })
})

describe('NL-08, the channels', () => {
  test('a text that quotes a fact in another version than its sister is warned of', () => {
    const halt = given(
      ...factSteps,
      step('notice.draft', { channels: ['web', 'push'], stage: 'start' }, { by: takahashi })
    )
    const web = noticeIn(halt.state, 'web')
    const steps = [
      ...factSteps,
      step('notice.draft', { channels: ['web'], stage: 'start' }, { by: takahashi }),
      fact('impact', words('出金のみ', 'Withdrawals only'))
    ]
    expect(web).toBeDefined()
    expect(findingsIn({ steps, channel: 'push' }, 'channelsDiffer')).toContainEqual(
      expect.objectContaining({
        rule: 'NL-08',
        level: 'warn',
        detail: 'fact',
        field: 'impact',
        params: { channel: 'web' }
      })
    )
  })

  test.each([
    ['ja', 'days', '3月5日から'],
    ['en', 'times', 'from 10:45'],
    ['ja', 'numbers', '約250名'],
    ['en', 'assets', 'also ETH']
  ] as const)(
    'so is what a short text says in figures and the full one does not (%s, %s)',
    (language, detail, text) => {
      const steps = [...factSteps, step('notice.draft', { channels: ['web'], stage: 'start' }, { by: takahashi })]
      expect(findingsIn(adding(language, text, { steps, channel: 'social' }), 'channelsDiffer')).toMatchObject([
        { detail, language }
      ])
      expect(findingsIn({ steps, channel: 'social' }, 'channelsDiffer')).toEqual([])
    }
  )
})

describe('NL-10, signatures', () => {
  test('a text without them is blocked, naming who is missing', () => {
    expect(findingsIn({}, 'approvalMissing')).toMatchObject([
      { rule: 'NL-10', level: 'block', params: { needs: 'pr, legal' } }
    ])
  })
})
