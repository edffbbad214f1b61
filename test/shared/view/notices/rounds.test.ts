import { describe, expect, test } from 'vitest'
import { textOf } from '../../../../shared/incident/notice/notice.ts'
import { chosenRow, nextToPost, noticeRounds, rowsOf, searchRounds } from '../../../../shared/view/notices/rounds.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { noticeRow, wordsOfRow } from '../../../../shared/view/notices/row.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { drafted, fact, noticeIn, posted, signed, textsIn, words } from '../../../helpers/given-notices.ts'
import { ito, takahashi } from '../../../helpers/people.ts'

const rowOf = (state: IncidentState, channel?: string) => noticeRow(state, noticeIn(state, channel), playbook)
const statusOf = (state: IncidentState) => rowOf(state).status

describe('how a text stands', () => {
  const { state } = given(...drafted('web'))
  const texts = textsIn(state)
  const put = step('notice.propose', { texts }, { by: takahashi })

  test('is a draft, then waits for whoever has not signed, then is approved', () => {
    expect(statusOf(state)).toBe('draft')
    const proposed = rowOf(given(...drafted('web'), put).state)
    expect(proposed).toMatchObject({ status: 'proposed', needs: ['pr', 'legal'], standing: { missing: ['legal'] } })
    expect(proposed.proposedAt).toBe(noticeIn(given(...drafted('web'), put).state).proposals[0]?.at)
    expect(rowOf(given(...signed('web')).state)).toMatchObject({ status: 'approved', proposedAt: null })
  })

  test('is planned once a time is set for what may go out, and the time is no status before', () => {
    const { id } = noticeIn(state)
    const plan = step('notice.plan', { notice: id, at: minutes(60) })
    expect(rowOf(given(...drafted('web'), plan).state)).toMatchObject({ status: 'draft', plannedAt: minutes(60) })
    expect(rowOf(given(...signed('web'), plan).state)).toMatchObject({ status: 'planned', plannedAt: minutes(60) })
  })

  test('was sent back until it is put up again in other words', () => {
    const back = step('notice.reject', { ...texts[0]!, reason: '断定を避ける' }, { by: ito })
    expect(statusOf(given(...drafted('web'), put, back).state)).toBe('rejected')
    expect(statusOf(given(...drafted('web'), put, back, put).state)).toBe('proposed')
  })

  test('is stale where a fact has become another one, and names the fact and the signatures that died of it', () => {
    const row = rowOf(given(...signed('web'), fact('impact', words('出金のみ', 'Withdrawals only'))).state)
    expect(row).toMatchObject({ status: 'stale', changed: ['impact'], standing: { signed: [] } })
    expect(row.standing.dead.map(({ because }) => because)).toEqual([
      [{ kind: 'fact', field: 'impact' }],
      [{ kind: 'fact', field: 'impact' }]
    ])
  })

  test('could be filled once somebody has set a fact for which a place in it waits', () => {
    const draft = step('notice.draft', { channels: ['web'], stage: 'start' }, { by: takahashi })
    expect(rowOf(given(declared(), draft).state).isFillable).toBe(false)
    const { state: later } = given(declared(), draft, fact('impact', words('出金のみ', 'Withdrawals only')))
    expect(rowOf(later)).toMatchObject({ status: 'draft', isFillable: true })
    expect(rowOf(given(...drafted('web')).state).isFillable).toBe(false)
  })

  test('keeps, once it is out, the signatures that it went with, whatever changes afterwards', () => {
    const slip = fact('impact', words('出金のみ', 'Withdrawals only'), { at: 30 })
    const row = rowOf(given(...posted('web'), slip).state)
    expect(row).toMatchObject({ status: 'posted', changed: [], needs: ['pr', 'legal'], standing: { missing: [] } })
    const graver = step('halt.regrade', { severity: 'SEV1', reason: '流出の疑い' }, { at: 31 })
    expect(rowOf(given(...posted('web'), graver).state).needs).toEqual(['pr', 'legal'])
  })

  test('is corrected once the correction is out, not while it is written', () => {
    const out = posted('web')
    const { id } = noticeIn(given(...out).state)
    const correct = step('notice.correct', { notice: id, reason: '時刻の誤り' }, { by: takahashi })
    const written = given(...out, correct).state
    const first = [...written.notices.values()][0]!
    expect(noticeRow(written, first, playbook)).toMatchObject({ status: 'posted', correctedBy: null })
    const correction = noticeIn(written)
    const read = [{ notice: correction.id, textHash: textOf(correction).hash }]
    const done = given(
      ...out,
      correct,
      step('notice.propose', { texts: read }, { by: takahashi }),
      step('notice.approve', { texts: read }, { by: ito }),
      step('notice.post', { notice: correction.id, link: '', proof: null }, { by: takahashi })
    ).state
    expect(noticeRow(done, first, playbook)).toMatchObject({ status: 'corrected', correctedBy: correction.id })
  })

  test('is what the outbox says while it is being sent, and failed until the text is another one', () => {
    const notice = noticeIn(given(...signed('web')).state)
    const queued = [...signed('web'), step('notice.queue', { notice: notice.id, connector: 'k' }, { by: takahashi })]
    expect(statusOf(given(...queued).state)).toBe('queued')
    expect(
      statusOf(given(...signed('web'), step('notice.withdraw', { notice: notice.id, reason: '不要' })).state)
    ).toBe('withdrawn')
  })
})

describe('the rounds', () => {
  const { state } = given(
    ...posted('web', 'push'),
    step('notice.draft', { channels: ['social', 'web'], stage: 'update' }, { by: takahashi, at: 40 })
  )
  const rounds = noticeRounds(state, playbook)

  test('come newest first, each in the order of the channels', () => {
    expect(rounds.map(({ stage, number }) => [stage, number])).toEqual([
      ['update', 2],
      ['start', 1]
    ])
    expect(rounds.map(({ rows }) => rows.map(({ notice }) => notice.channel))).toEqual([
      ['web', 'social'],
      ['web', 'push']
    ])
  })

  test('the newest names the channels that have no text; what an earlier one lacks it makes up for', () => {
    expect(rounds.map(({ lacking }) => lacking)).toEqual([['email', 'push'], []])
  })

  test('show what is picked, else the first text of the newest round that has somewhere to go', () => {
    expect(chosenRow(rounds, null)?.notice).toMatchObject({ channel: 'web', stage: 'update' })
    const other = rowsOf(rounds)[3]!.notice.id
    expect(chosenRow(rounds, other)?.notice.id).toBe(other)
    expect(chosenRow(noticeRounds(given(...posted('web')).state, playbook), null)?.status).toBe('posted')
    expect(chosenRow([], null)).toBeNull()
  })

  test('bring the next text that may go out once one is out', () => {
    const steps = signed('web', 'push')
    const ready = given(...steps).state
    const [web, push] = ['web', 'push'].map((channel) => noticeIn(ready, channel))
    const out = given(
      ...steps,
      step('notice.post', { notice: web!.id, link: '', proof: null }, { by: takahashi })
    ).state
    expect(nextToPost(noticeRounds(out, playbook), web!.round)).toBe(push!.id)
    expect(nextToPost(rounds, rounds[1]!.round)).toBeNull()
  })

  test('are found by words of any width in their texts', () => {
    const found = searchRounds(rounds, 'HALTED PUSH', (row) => `${row.notice.channel} ${wordsOfRow(row).title?.en}`)
    expect(found.map(({ rows }) => rows.map(({ notice }) => notice.channel))).toEqual([['push']])
    expect(searchRounds(rounds, ' ', () => '')).toBe(rounds)
  })
})
