import i18next from 'i18next'
import { expect, test } from 'vitest'
import { phrase } from '../../../renderer/text/phrase.ts'
import { startTexts, switchLanguage } from '../../../renderer/text/i18n.ts'

test('a text is the one of the language, the key and what is filled in, however often it is asked', async () => {
  await startTexts('ja')
  const inJapanese = i18next.getFixedT('ja')
  const notes = (count: number) => inJapanese('board.card.notes', { count })
  expect([notes(3), notes(4), notes(3)]).toEqual(['メモ 3', 'メモ 4', 'メモ 3'])
  expect([phrase('common.close'), phrase('common.close')]).toEqual(['閉じる', '閉じる'])
  await switchLanguage('en')
  expect([phrase('common.close'), phrase('board.card.notes', { count: 3 })]).toEqual(['Close', 'Notes 3'])
  expect([inJapanese('common.close'), notes(3)]).toEqual(['閉じる', 'メモ 3'])
  await switchLanguage('ja')
  expect(phrase('common.close')).toBe('閉じる')
})

test('a language asked beforehand is answered with one function for good', async () => {
  await startTexts('en')
  expect(i18next.getFixedT('en')).toBe(i18next.getFixedT('en'))
  expect(i18next.getFixedT('en')).not.toBe(i18next.getFixedT('ja'))
})
