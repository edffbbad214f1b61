import { describe, expect, test } from 'vitest'
import { isApproved } from '../../../shared/incident/approval/approval.ts'
import { needsOf, needsSignedBy } from '../../../shared/incident/approval/approvers.ts'
import { noticeStanding } from '../../../shared/incident/notice/standing.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { Step } from '../../helpers/given.ts'
import { given, minutes, playbook, step } from '../../helpers/given.ts'
import { drafted, fact, noticeIn, signed, textsIn, words } from '../../helpers/given-notices.ts'
import { ito, matsumoto, sato, takahashi } from '../../helpers/people.ts'

const stands = (state: IncidentState) => noticeStanding(state, noticeIn(state), playbook)
const after = (...more: readonly Step[]) => stands(given(...signed('web'), ...more).state)
const graver = step('halt.regrade', { severity: 'SEV1', reason: '全出金停止' })

describe('who signs', () => {
  test('PR and legal, and the commander where the severity demands it', () => {
    const halt = given(...drafted('web'))
    expect(needsOf(halt.state, playbook)).toEqual(['pr', 'legal'])
    expect(needsOf(given(...drafted('web'), graver).state, playbook)).toEqual(['pr', 'legal', 'command'])
  })

  test('the playbook may ask for others, and older ones that do not say ask for the same as ours', () => {
    const withSeverity = (noticeApprovers: ('pr' | 'legal' | 'security')[] | undefined) => {
      const { playbook: plain } = defaultPlaybook()
      const severities = plain.severities.map((severity) => ({ ...severity, noticeApprovers }))
      return indexPlaybook({ ...plain, severities })
    }
    const { state } = given(...drafted('web'), graver)
    expect(needsOf(state, withSeverity(['pr', 'security']))).toEqual(['pr', 'security'])
    expect(needsOf(state, withSeverity(['pr', 'pr']))).toEqual(['pr', 'legal', 'command'])
    expect(needsOf(state, withSeverity(undefined))).toEqual(['pr', 'legal', 'command'])
  })

  test('by the role that they hold, and as commander only who commands', () => {
    const { state } = given(...drafted('web'))
    expect(needsSignedBy(takahashi, state, playbook)).toEqual(['pr'])
    expect(needsSignedBy(matsumoto, state, playbook)).toEqual(['command'])
    expect(needsSignedBy({ ...matsumoto, person: '田中 誠' }, state, playbook)).toEqual([])
    expect(needsSignedBy({ ...ito, role: '' }, state, playbook)).toEqual([])
    expect(needsSignedBy({ ...ito, person: matsumoto.person }, state, playbook)).toEqual(['command', 'legal'])
  })

  test('whoever may not is told whose it is', () => {
    const halt = given(
      ...drafted('web'),
      step('notice.propose', { texts: textsIn(given(...drafted('web')).state) }, { by: takahashi })
    )
    halt
      .when('notice.approve', { texts: textsIn(halt.state) }, { by: sato })
      .refuses('not-an-approver', { needs: 'legal' })
  })
})

describe('two different people', () => {
  test('one person signs a text once, whatever roles they take', () => {
    const halt = given(
      ...drafted('web'),
      step('notice.propose', { texts: textsIn(given(...drafted('web')).state) }, { by: takahashi })
    )
    const texts = textsIn(halt.state)
    halt.when('notice.approve', { texts }, { by: takahashi }).refuses('signed-by-you')
    halt.when('notice.approve', { texts }, { by: { ...ito, person: '高橋翔' } }).refuses('signed-by-you')
    halt.when('notice.approve', { texts: [...texts, ...texts] }, { by: ito }).makes('notice.approved')
  })

  test('at the gravest severity the commander is a third', () => {
    const halt = given(...signed('web'), graver)
    expect(stands(halt.state).missing).toEqual(['command'])
    const data = { notice: noticeIn(halt.state).id, link: '', proof: null }
    halt.when('notice.post', data, { by: takahashi }).refuses('approval-missing', { needs: 'command' })
    const { state } = halt
      .when('notice.approve', { texts: textsIn(halt.state) }, { by: matsumoto })
      .makes('notice.approved')
    expect(isApproved(stands(state))).toBe(true)
  })
})

describe('an approval dies', () => {
  test('not by itself', () => {
    expect(isApproved(after())).toBe(true)
    expect(after().dead).toEqual([])
  })

  test('when the text changes by one character in one language, and lives again when it is as it was', () => {
    const { state } = given(...signed('web'))
    const notice = noticeIn(state)
    const { value, hash } = textOf(notice)
    const edit = (en: string, was: string) =>
      step('notice.edit', { notice: notice.id, was, title: value.title, body: { ja: value.body.ja, en }, confirms: [] })
    const edited = given(...signed('web'), edit(`${value.body.en}.`, hash))
    expect(stands(edited.state).dead.map(({ because }) => because)).toEqual([[{ kind: 'text' }], [{ kind: 'text' }]])
    expect(stands(edited.state).missing).toEqual(['pr', 'legal'])
    const back = given(
      ...signed('web'),
      edit(`${value.body.en}.`, hash),
      edit(value.body.en, textOf(noticeIn(edited.state)).hash)
    )
    expect(isApproved(stands(back.state))).toBe(true)
  })

  test('when recovery slips, and says that it was the expected recovery', () => {
    const slip = step('eta.estimate', { from: minutes(120), to: minutes(180), basis: '', reviewAt: null })
    expect(after(slip).dead.map(({ because }) => because)).toEqual([
      [{ kind: 'fact', field: 'eta' }],
      [{ kind: 'fact', field: 'eta' }]
    ])
  })

  test.each([
    ['cause', fact('cause', words('停電', 'A power cut'))],
    ['impact', fact('impact', null)],
    ['nextUpdate', fact('nextUpdate', { kind: 'time', at: minutes(99) })],
    ['cause', step('halt.explain', { status: 'suspected', text: '停電' })]
  ])('when the fact "%s" changes', (field, change) => {
    expect(after(change).dead[0]?.because).toEqual([{ kind: 'fact', field }])
    expect(isApproved(after(change))).toBe(false)
  })

  test('not when a fact changes that the text does not quote', () => {
    expect(
      isApproved(after(fact('progress', words('復旧中', 'Recovering')), fact('join', words('会議室A', 'Room A'))))
    ).toBe(true)
  })

  test('naming everything that changed', () => {
    const both = after(fact('cause', words('停電', 'A power cut')), fact('impact', words('影響なし', 'None')))
    expect(both.dead[0]?.because).toEqual([
      { kind: 'fact', field: 'cause' },
      { kind: 'fact', field: 'impact' }
    ])
  })
})

describe('sent back', () => {
  const rejected = () => {
    const { state } = given(...signed('web'))
    const notice = noticeIn(state)
    return given(
      ...signed('web'),
      step('notice.reject', { notice: notice.id, textHash: textOf(notice).hash, reason: '断定を避ける' }, { by: ito })
    )
  }

  test('with a reason, by who may sign', () => {
    const halt = given(...signed('web'))
    const data = { notice: noticeIn(halt.state).id, textHash: textOf(noticeIn(halt.state)).hash }
    halt.when('notice.reject', { ...data, reason: '' }, { by: ito }).refuses('reason-missing')
    halt.when('notice.reject', { ...data, reason: 'x' }, { by: sato }).refuses('not-an-approver')
    halt.when('notice.reject', { ...data, reason: 'x' }, { by: matsumoto }).makes('notice.rejected')
  })

  test('no signature from before counts, and the text must be proposed again', () => {
    const halt = rejected()
    expect(stands(halt.state).missing).toEqual(['pr', 'legal'])
    halt.when('notice.approve', { texts: textsIn(halt.state) }, { by: ito }).refuses('not-proposed')
    const { state } = halt
      .when('notice.propose', { texts: textsIn(halt.state) }, { by: takahashi })
      .makes('notice.proposed')
    expect(stands(state).missing).toEqual(['legal'])
    expect(noticeIn(state).rejections.map((one) => one.value)).toEqual(['断定を避ける'])
  })
})
