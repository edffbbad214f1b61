import { describe, expect, test } from 'vitest'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { lintNotice } from '../../../shared/notice/lint.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { given, minutes, playbook } from '../../helpers/given.ts'
import { drafted, noticeIn } from '../../helpers/given-notices.ts'
import { findingsIn, languagesOf } from '../../helpers/linted.ts'

describe('the languages of a text', () => {
  test.each([
    ['days', '3月2日', '3 March'],
    ['times', '14:00', '14:30'],
    ['numbers', '30分', '45 minutes'],
    ['assets', 'ビットコイン', 'Ethereum']
  ])('say the same %s, or the text is blocked', (detail, ja, en) => {
    const edit = { ja: (body: string) => `${body}\n${ja}`, en: (body: string) => `${body}\n${en}` }
    expect(findingsIn({ edit }, 'languagesDiffer')).toMatchObject([
      { level: 'block', detail, language: 'en' },
      { level: 'block', detail, language: 'ja' }
    ])
  })

  test.each([
    ['3月2日 14:00、30分、ビットコイン', 'Bitcoin, 30 minutes, 14:00 on 2 March'],
    ['約3万人、BTC', 'about 30,000 people, Bitcoin']
  ])('may say it each in its own way', (ja, en) => {
    const edit = { ja: (body: string) => `${body}\n${ja}`, en: (body: string) => `${body}\n${en}` }
    expect(findingsIn({ edit }, 'languagesDiffer')).toEqual([])
  })

  test('one that says nothing is blocked', () => {
    expect(findingsIn({ edit: { en: () => ' ' } }, 'languageMissing')).toMatchObject([
      { level: 'block', detail: 'body', language: 'en' }
    ])
    expect(findingsIn({ title: { ja: '' } }, 'languageMissing')).toMatchObject([{ detail: 'title', language: 'ja' }])
    expect(findingsIn({}, 'languageMissing')).toEqual([])
  })

  test('one that holds the other’s letters is warned of', () => {
    expect(languagesOf(findingsIn({ edit: { en: (body) => `${body}\n調査中` } }, 'wrongLanguage'))).toEqual(['en'])
    expect(
      languagesOf(findingsIn({ edit: { ja: () => 'Trading is halted' }, title: { ja: 'Halt' } }, 'wrongLanguage'))
    ).toEqual(['ja'])
    expect(findingsIn({}, 'wrongLanguage')).toEqual([])
  })
})

describe('the length of a text', () => {
  test('of a push: 40 for the title, 150 for the body, in each language', () => {
    const long = (count: number) => () => 'あ'.repeat(count)
    expect(findingsIn({ channel: 'push', edit: { ja: long(151) } }, 'overLimit')).toMatchObject([
      { level: 'block', detail: 'body', language: 'ja', params: { used: 151, limit: 150 } }
    ])
    expect(findingsIn({ channel: 'push', edit: { ja: long(150) } }, 'overLimit')).toEqual([])
    expect(findingsIn({ channel: 'push', title: { en: 'x'.repeat(41) } }, 'overLimit')).toMatchObject([
      { detail: 'title', language: 'en' }
    ])
    expect(findingsIn({ channel: 'push', title: { en: 'x'.repeat(40) } }, 'overLimit')).toEqual([])
  })

  test('an emoji is one sign of a push', () => {
    expect(findingsIn({ channel: 'push', title: { en: '🛑'.repeat(40) } }, 'overLimit')).toEqual([])
  })

  test('of a social post: as the platform counts, and nothing is said where nobody can count', () => {
    const weigh = (text: string) => (text.startsWith('[Halt]') ? 281 : 280)
    expect(findingsIn({ channel: 'social', weigh }, 'overLimit')).toMatchObject([
      { detail: 'total', language: 'en', params: { used: 281, limit: 280 } }
    ])
    expect(findingsIn({ channel: 'social' }, 'overLimit')).toEqual([])
  })

  test('of a page or a mail: as long as it takes', () => {
    expect(findingsIn({ channel: 'web', edit: { ja: (body) => body + 'あ'.repeat(5000) } }, 'overLimit')).toEqual([])
  })
})

describe('the playbook’s rules', () => {
  test('have the level that the playbook gives them, and are silent where it has none', () => {
    const { state } = given(...drafted('web'))
    const notice = noticeIn(state)
    const rules = playbook.playbook.noticeRules.filter((rule) => rule.check === 'approvalMissing')
    const with_ = (noticeRules: typeof rules) =>
      lintNotice({
        state,
        playbook: indexPlaybook({ ...playbook.playbook, noticeRules }),
        notice,
        text: textOf(notice),
        now: minutes(9),
        weigh: undefined
      })
    expect(with_(rules.map((rule) => ({ ...rule, level: 'warn' as const })))).toMatchObject([{ level: 'warn' }])
    expect(with_([])).toEqual([])
  })

  test('what blocks is named first', () => {
    const levels = findingsIn({ edit: { en: (body) => `${body}\n調査中 {{x}}` } }).map(({ level }) => level)
    expect(levels).toEqual(levels.toSorted((a, b) => a.localeCompare(b)))
    expect(new Set(levels)).toEqual(new Set(['block', 'warn']))
  })
})
