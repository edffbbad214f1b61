import { expect, test } from 'vitest'
import { lackCodes } from '../../../shared/incident/resumption/proof.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { blockerWords } from '../../../shared/report/words/blockers.ts'
import { lackWords } from '../../../shared/report/words/lacks.ts'
import { playbook } from '../../helpers/given.ts'

const speaking = (language: 'ja' | 'en') => ({ language, names: namesOf(playbook, language), time: () => '03:10 JST' })

test('every lack has its sentence in both languages', () => {
  for (const code of lackCodes) {
    const params = { checks: 'AC-01', count: 2, dueAt: 0, have: '40', need: 50, channels: 'web', roles: 'R-IC' }
    expect(lackWords({ code, params }, speaking('ja'))).toMatch(/\p{sc=Han}/u)
    expect(lackWords({ code, params }, speaking('en'))).not.toMatch(/\p{sc=Han}|undefined/u)
  }
})

test('a lack names roles and channels as people call them', () => {
  expect(lackWords({ code: 'go-missing', params: { roles: 'R-IC,R-EXEC' } }, speaking('ja'))).toBe(
    '可(Go)がまだない:危機対策本部長(指揮者)、当番役員'
  )
  expect(lackWords({ code: 'channels-open', params: { channels: 'web, social' } }, speaking('en'))).not.toMatch(
    /social,|web,/
  )
})

test('what stands against a step is named by its key', () => {
  const names = namesOf(playbook, 'ja')
  expect(blockerWords('gate:RG-02', names, 'ja')).toBe('RG-02 再開前試験に合格')
  expect(blockerWords('hold', names, 'ja')).toBe('現在の段の最短維持時間')
  expect(blockerWords('ladder', names, 'ja')).toBe('再開のはしごによらない')
  expect(blockerWords('skips:default-2,default-3', names, 'ja')).toBe(
    '途中の段が残っている:注文取消のみ、注文受付(約定なし)'
  )
})
