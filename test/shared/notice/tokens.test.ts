import { describe, expect, test } from 'vitest'
import { missingFrom, tokensOf } from '../../../shared/notice/lint/tokens.ts'
import type { TokenKind } from '../../../shared/notice/lint/tokens.ts'
import { playbook } from '../../helpers/given.ts'

const tokens = (text: string, without: readonly string[] = []) => tokensOf(text, playbook.playbook.assets, without)
const in_ = (text: string, kind: TokenKind) => [...tokens(text)[kind]].toSorted()

describe('days', () => {
  test.each([
    ['2026年3月1日', '1 Mar 2026'],
    ['3月1日', 'March 1st'],
    ['3月1日', '1 March'],
    ['3/1', 'Mar 1'],
    ['2026-03-01', 'March 1, 2026'],
    ['2026年10月', 'October 2026'],
    ['3月1日', 'the 1st of March']
  ])('%s is %s', (ja, en) => {
    expect([tokens(ja).days, tokens(ja).numbers]).toEqual([tokens(en).days, tokens(en).numbers])
    expect(tokens(ja).days.size).toBe(1)
  })

  test('the verb "may" and a time of day are none', () => {
    expect(in_('It may take 30 minutes', 'days')).toEqual([])
    expect(in_('Mar 9:30', 'days')).toEqual([])
  })
})

describe('times', () => {
  test.each([
    ['9時30分', '9:30'],
    ['午後3時', '3 pm'],
    ['午後3時半', '3:30 p.m.'],
    ['09:00(日本時間)', '09:00 JST'],
    ['12:00', '12 pm'],
    ['0時', '12 am'],
    ['15:00', '15:00']
  ])('%s is %s', (ja, en) => {
    expect(in_(ja, 'times')).toEqual(in_(en, 'times'))
    expect(tokens(ja).times.size).toBe(1)
  })

  test('a span of hours is none', () => {
    expect(in_('2時間', 'times')).toEqual([])
    expect(in_('2時間', 'numbers')).toEqual(in_('2 hours', 'numbers'))
  })
})

describe('numbers', () => {
  test.each([
    ['30分', '30 minutes'],
    ['1,000名', '1000 people'],
    ['3万人', '30,000 people'],
    ['580億円', '58 billion yen'],
    ['1.2百万円', '1.2 million yen'],
    ['120万人', '1.2 million people'],
    ['99.9%', '99.9 percent'],
    ['第2報', 'Notice 2']
  ])('%s is %s', (ja, en) => {
    expect(in_(ja, 'numbers')).toEqual(in_(en, 'numbers'))
  })

  test('those in links, addresses and contacts are left out', () => {
    expect(in_('詳細 https://status.example.com/2026/3 help24@example.com', 'numbers')).toEqual([])
    expect([...tokens('電話 0120-123-456 まで', ['0120-123-456']).numbers]).toEqual([])
  })
})

describe('assets', () => {
  test('are known by code and by name in either language', () => {
    expect(in_('ビットコインとETHの出金', 'assets')).toEqual(['BTC', 'ETH'])
    expect(in_('Withdrawals of Bitcoin and Ethereum', 'assets')).toEqual(['BTC', 'ETH'])
    expect(in_('BTCUSD is a pair', 'assets')).toEqual([])
  })

  test('of two names of which one holds the other only the longer is meant, unless the shorter stands by itself', () => {
    expect(in_('ビットコインキャッシュ', 'assets')).toEqual(['BCH'])
    expect(in_('Bitcoin Cash', 'assets')).toEqual(['BCH'])
    expect(in_('Bitcoin Cash and Bitcoin', 'assets')).toEqual(['BCH', 'BTC'])
    expect(in_('ビットコインキャッシュとビットコイン', 'assets')).toEqual(['BCH', 'BTC'])
  })
})

test('what is missing is named from either side', () => {
  const ja = tokens('15:00 に BTC を再開')
  const en = tokens('BTC resumes at 16:00')
  expect(missingFrom(ja, en, 'times')).toEqual(['15:00'])
  expect(missingFrom(en, ja, 'times')).toEqual(['16:00'])
  expect(missingFrom(ja, en, 'assets')).toEqual([])
})
