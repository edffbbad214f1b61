import { expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import { compensationSection } from '../../../shared/report/after-action/compensation.ts'
import { making } from '../../../shared/report/after-action/making.ts'
import { approved, paid } from '../../helpers/compensating.ts'
import type { Given } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'

const sectionOf = ({ events, state }: Given) =>
  compensationSection(
    making({ events, state, playbook, people: nobody, language: 'ja', timeZone: 'Asia/Tokyo', now: minutes(60) })
  )
const tables = (halt: Given) => sectionOf(halt).parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : []))

test('without a word on compensation the section says so', () => {
  expect(sectionOf(given(declared())).parts).toEqual([{ kind: 'text', text: '補償の記録がありません。' }])
})

test('tells the steps, the decisions with who signed, and exact totals by state', () => {
  const halt = approved(3, paid('no:t-1'), step('compensation.step', { step: 0, done: true, note: '秘密のメモ' }))
  const [steps = [], decisions = [], totals = []] = tables(halt)
  expect(steps).toHaveLength(9)
  expect(steps[0]?.slice(1, 3)).toEqual(['完了', '松本 彩'])
  expect(steps[1]?.slice(1)).toEqual(['未了', '—', '—'])
  expect(decisions.map(([, who]) => who)).toContain('中村 由紀 (本部)')
  expect(totals).toEqual([
    ['承認済み・未払い', '2', '30,000 JPY', '24,001 JPY', '—'],
    ['支払済み', '1', '15,000 JPY', '12,000.5 JPY', '12,000.5 JPY'],
    ['全件', '3', '45,000 JPY', '36,001.5 JPY', '12,000.5 JPY']
  ])
  expect(JSON.stringify(sectionOf(halt))).not.toContain('秘密のメモ')
})
