import { describe, expect, test } from 'vitest'
import { isReference, personalIn } from '../../../shared/people/personal-data.ts'

describe('a text about a customer', () => {
  test.each([
    ['返信先は taro@example.jp とのこと', 'mail'],
    ['Reply to jane.doe@mail.example.com', 'mail'],
    ['折返しは090-1234-5678へ', 'number'],
    ['折返しは０９０ー１２３４ー５６７８へ'.replaceAll('ー', '-'), 'number'],
    ['Call +81 90 1234 5678 back', 'number'],
    ['口座 1234567890 の件', 'number'],
    ['0x52908400098527886E0F7030069857D2E4169EE7 へ送付', 'wallet'],
    ['宛先 bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'wallet'],
    ['山田太郎様からの申出', 'name'],
    ['山田 太郎 様', 'name'],
    ['ヤマダタロウさんが希望', 'name'],
    ['Mr. Smith wants his yen', 'name']
  ])('that reads 「%s」 holds a %s', (text, kind) => {
    expect(personalIn(text)).toBe(kind)
  })

  test.each([
    '2026-03-01 03:15 に 1,250,000,000円を送付、画面は固まったまま',
    'お客様は 150000000円 の出金を希望',
    'お客様・法人様への案内、担当者さんの説明に不満',
    '画面仕様と異なる模様。弁護士さんに相談するとのこと',
    'Order 48213 was not filled between 03:12 and 03:44 on 2026-03-01.',
    'Lost 0.52340000 BTC, ticket T-48213'
  ])('that reads 「%s」 holds nothing personal', (text) => {
    expect(personalIn(text)).toBeNull()
  })
})

describe('a customer reference', () => {
  test.each(['T-48213', '4821', 'cs2026-000481'])('%s is one', (text) => {
    expect(isReference(text)).toBe(true)
  })

  test.each(['', '山田太郎', 'TARO YAMADA', 'taro', '090-1234-5678', '1234567', 'a@b.jp1', 'T-48213-very-long-number'])(
    '%s is none: it is a name, a number in full, or nothing',
    (text) => {
      expect(isReference(text)).toBe(false)
    }
  )
})
