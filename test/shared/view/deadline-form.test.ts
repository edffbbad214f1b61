import { expect, test } from 'vitest'
import { alsoFrom, anchorsOf, lastAnchor, termsDraft, termsFrom } from '../../../shared/view/deadline-form.ts'
import { declared, given, minutes, playbook } from '../../helpers/given.ts'
import { after, anchored, sent, standingIn, switchOn } from '../../helpers/given-deadlines.ts'

const parties = [{ id: 'X-FSA', name: '金融庁' }]
const draft = termsDraft(after('EU-DORA-1').terms, parties)

test('terms come back from their form as they were', () => {
  for (const { id } of playbook.playbook.regulatorDeadlines) {
    const { terms } = after(id)
    expect(termsFrom(termsDraft(terms, parties), parties)).toEqual(terms)
  }
})

test('numbers are read in full width, and nothing below one or broken is taken', () => {
  expect(termsFrom({ ...draft, span: { amount: '３０', unit: 'businessDays' } }, parties)?.span).toEqual({
    amount: 30,
    unit: 'businessDays'
  })
  for (const amount of ['', '0', '-1', '1.5', 'x', '9999999'])
    expect(termsFrom({ ...draft, span: { amount, unit: 'hours' } }, parties), amount).toBeNull()
  expect(termsFrom({ ...draft, target: '1h' }, parties)).toBeNull()
  expect(termsFrom({ ...draft, target: ' ', outer: { amount: 'x', unit: 'none' } }, parties)).toMatchObject({
    targetMinutes: null,
    outer: null
  })
})

test('a recipient is a party by its name, or whoever was typed', () => {
  expect(termsFrom({ ...draft, recipient: ' 金融庁 ' }, parties)?.recipient).toBe('X-FSA')
  expect(termsFrom({ ...draft, recipient: '関東財務局' }, parties)?.recipient).toBe('関東財務局')
})

test('the anchor that has not happened is asked first, with what was said of it', () => {
  expect(anchorsOf(after('EU-DORA-1', switchOn('EU-DORA-1')))).toEqual(['classifiedMajor', 'awareness'])
  const classified = after('EU-DORA-1', switchOn('EU-DORA-1'), anchored('EU-DORA-1', 'classifiedMajor', -3))
  expect(lastAnchor(classified, 'classifiedMajor')).toBe(minutes(-3))
  expect(lastAnchor(classified, 'awareness')).toBeNull()
  expect(anchorsOf(after('JP-FSA-1'))).toEqual(['awareness'])
})

test('an anchor may be recorded for the others of its law that count from it: on, not sent, not on personal data', () => {
  const { state } = given(declared(), sent('JP-TSE-1'), switchOn('EU-NIS2-1'))
  expect(alsoFrom(standingIn(state, 'JP-FSA-1'), 'awareness', state, playbook)).toEqual(['JP-FSA-4', 'JP-JVCEA-1'])
  expect(alsoFrom(standingIn(state, 'JP-PPC-1'), 'awareness', state, playbook)).toEqual(['JP-PPC-2', 'JP-PPC-4'])
})
