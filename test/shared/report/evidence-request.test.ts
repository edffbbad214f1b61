import { expect, test } from 'vitest'
import { standardSupportDesk } from '../../../shared/playbook/support-desk.ts'
import { evidenceRequest, itemsToAsk } from '../../../shared/report/evidence-request.ts'

const nothing = new Map()

test('the request names what the kind of case needs, to be kept, and says what we never ask for', () => {
  const ja = evidenceRequest(standardSupportDesk, { kind: 'order', number: '001AB', evidence: nothing }, 'ja')
  expect(ja).toMatch(/受付番号: 001AB[\s\S]*保管[\s\S]*注文確認メール[\s\S]*画面の写し[\s\S]*パスワード、秘密鍵/)
  expect(ja).not.toMatch(/トランザクション/)
  const en = evidenceRequest(standardSupportDesk, { kind: 'order', number: '', evidence: nothing }, 'en')
  expect(en).toMatch(/please keep[\s\S]*order confirmation mail[\s\S]*We never ask for passwords/)
  expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
})

test('what is here already, and what the customer has not got, is not asked for again', () => {
  const evidence = new Map([
    ['orderMail', 'here'],
    ['times', 'none'],
    ['amounts', 'asked']
  ] as const)
  expect(itemsToAsk(standardSupportDesk, { kind: 'order', evidence })).toEqual(['screenshots', 'amounts'])
})
