import { expect, test } from 'vitest'
import { searchWords } from '../../../shared/view/search-text.ts'
import { matchesIn } from '../../../shared/view/text-matches.ts'

const found = (text: string, search: string) =>
  matchesIn(text, searchWords(search)).map(({ from, to }) => text.slice(from, to))

test('a word is found where it stands, however its kana are written', () => {
  expect(found('本日ｶﾞｲﾄﾞを確認。ガイドは二版。', 'がいど')).toEqual(['ｶﾞｲﾄﾞ', 'ガイド'])
  expect(found('SNS投稿とsns', 'ＳＮＳ')).toEqual(['SNS', 'sns'])
})

test('words that overlap are marked once', () => {
  expect(found('出金停止中', '出金停 停止')).toEqual(['出金停止'])
})
