import { describe, expect, test } from 'vitest'
import { textOf } from '../../../../shared/incident/notice/notice.ts'
import type { Finding } from '../../../../shared/notice/lint/finding.ts'
import { actionsFor } from '../../../../shared/view/notices/actions.ts'
import { baselinesOf } from '../../../../shared/view/notices/baselines.ts'
import { copyOf } from '../../../../shared/view/notices/copy.ts'
import { countBlocks, findingLines } from '../../../../shared/view/notices/findings.ts'
import { nextStage } from '../../../../shared/view/notices/next-stage.ts'
import { postWindows } from '../../../../shared/view/notices/post-windows.ts'
import { previewKind } from '../../../../shared/view/notices/preview-kind.ts'
import { isOvertaken, isTyped, textAsTyped } from '../../../../shared/view/notices/typed.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { drafted, noticeIn, posted, signed, textsIn } from '../../../helpers/given-notices.ts'
import type { Step } from '../../../helpers/given.ts'
import { ito, takahashi } from '../../../helpers/people.ts'

const plain = { free: false, isPost: false, hasWay: false }

describe('what may be done with a text', () => {
  test('follows how it stands, and nothing is left to do with what is in the outbox', () => {
    expect(actionsFor({ status: 'draft' }, plain)[0]).toBe('propose')
    expect(actionsFor({ status: 'proposed' }, plain).slice(0, 2)).toEqual(['approve', 'reject'])
    expect(actionsFor({ status: 'approved' }, plain)[0]).toBe('post')
    expect(actionsFor({ status: 'posted' }, plain)).toEqual(['prove', 'correct', 'withdraw'])
    expect(actionsFor({ status: 'posting' }, plain)).toEqual([])
  })

  test('a holding statement may go out at once, and a post has its platform’s window', () => {
    expect(actionsFor({ status: 'draft' }, { ...plain, free: true })[0]).toBe('post')
    expect(actionsFor({ status: 'approved' }, { ...plain, isPost: true })[0]).toBe('window')
    expect(actionsFor({ status: 'posted' }, { ...plain, free: true, isPost: true })).not.toContain('post')
  })

  test('sending comes first where something is set up for it, else after posting by hand', () => {
    expect(actionsFor({ status: 'approved' }, { ...plain, hasWay: true })[0]).toBe('send')
    expect(actionsFor({ status: 'approved' }, { ...plain, isPost: true }).slice(0, 3)).toEqual([
      'window',
      'post',
      'send'
    ])
  })

  test('what went out before a fact changed can still be written down', () => {
    expect(actionsFor({ status: 'stale' }, plain)).toContain('post')
  })
})

describe('findings', () => {
  const finding = (change: Partial<Finding>): Finding => ({
    rule: 'NL-01',
    check: 'mandatedFieldEmpty',
    level: 'block',
    detail: 'unsaid',
    language: null,
    field: null,
    params: {},
    ...change
  })

  test('of both languages are one line, and a missing fact is told once', () => {
    const lines = findingLines([
      finding({ field: 'cause', language: 'ja' }),
      finding({ field: 'cause', language: 'en' }),
      finding({ detail: 'unknown', field: 'impact' }),
      finding({ detail: 'placeholder', field: 'impact', language: 'ja' }),
      finding({ detail: 'placeholder', field: 'url', language: 'ja' })
    ])
    expect(lines.map(({ detail, field, languages }) => [detail, field, languages])).toEqual([
      ['unsaid', 'cause', ['ja', 'en']],
      ['unknown', 'impact', []],
      ['placeholder', 'url', ['ja']]
    ])
  })

  test('count what blocks the words, not who has yet to sign', () => {
    expect(
      countBlocks([finding({ level: 'warn' }), finding({}), finding({ check: 'approvalMissing', detail: 'missing' })])
    ).toBe(1)
  })
})

test('a text is copied with its title first, one language or both, without what is empty', () => {
  const title = { ja: '停止', en: 'Halt' }
  const body = { ja: '本文\n', en: 'Body' }
  expect(copyOf({ title, body }, 'ja')).toBe('停止\n\n本文')
  expect(copyOf({ title: null, body }, 'both')).toBe('本文\n\nBody')
  expect(copyOf({ title: null, body: { ja: '本文', en: ' ' } }, 'both')).toBe('本文')
})

describe('what a text is held against', () => {
  const kinds = (given_: ReturnType<typeof given>, channel?: string) =>
    baselinesOf(given_.state, playbook, noticeIn(given_.state, channel)).map(({ kind }) => kind)

  test('is its template before it is out, and the notice before it', () => {
    expect(kinds(given(...drafted('web')))).toEqual(['template'])
    expect(kinds(given(...posted('web')))).toEqual([])
    const next = given(...posted('web'), step('notice.draft', { channels: ['web'], stage: 'update' }))
    expect(kinds(next)).toEqual(['template', 'previous'])
  })

  test('is first what was sent back, or what somebody signed, once the text is another one', () => {
    const before = given(...drafted('web'))
    const texts = textsIn(before.state)
    const { id } = noticeIn(before.state)
    const { value, hash } = textOf(noticeIn(before.state))
    const edit = step('notice.edit', {
      notice: id,
      was: hash,
      title: value.title,
      body: { ...value.body, ja: `${value.body.ja}。` },
      confirms: []
    })
    const put = step('notice.propose', { texts }, { by: takahashi })
    const back = step('notice.reject', { ...texts[0]!, reason: '断定' }, { by: ito })
    expect(kinds(given(...drafted('web'), put, back))).toEqual(['template'])
    const changed = given(...drafted('web'), put, back, edit)
    expect(baselinesOf(changed.state, playbook, noticeIn(changed.state))[0]).toEqual({ kind: 'rejected', words: value })
    expect(kinds(given(...signed('web'), edit))[0]).toBe('signed')
  })

  test('of a correction is the notice that it puts right', () => {
    const out = posted('web')
    const { id } = noticeIn(given(...out).state)
    expect(kinds(given(...out, step('notice.correct', { notice: id, reason: '誤記' })))).toEqual([
      'template',
      'corrected'
    ])
  })
})

describe('what was typed and not saved', () => {
  const { state } = given(...drafted('web'))
  const notice = noticeIn(state)
  const { value, hash } = textOf(notice)
  const typed = { ...value, body: { ...value.body, ja: 'まったく別の文面' }, was: hash }

  test('counts only where it says something else, and is looked at as if it stood', () => {
    expect(isTyped(notice, undefined)).toBe(false)
    expect(isTyped(notice, { ...value, was: hash })).toBe(false)
    expect(isTyped(notice, typed)).toBe(true)
    expect(textAsTyped(state, playbook, notice, typed).value.body.ja).toBe('まったく別の文面')
    expect(textAsTyped(state, playbook, notice, undefined)).toBe(textOf(notice))
  })

  test('is overtaken once the text is another one', () => {
    expect(isOvertaken(notice, typed)).toBe(false)
    expect(isOvertaken(notice, { ...typed, was: 'b'.repeat(64) })).toBe(true)
  })
})

test('a new notice is meant for the stage that comes next', () => {
  const next = (...steps: readonly Step[]) => nextStage(given(...steps).state, playbook)
  expect(next(declared())).toBe('start')
  expect(next(declared({ type: 'H1', times: { plannedStart: minutes(120) } }))).toBe('pre')
  expect(next(...posted('web'))).toBe('update')
})

test('a post window that was set up comes first, the known platforms after it, each once', () => {
  const config = { kind: 'compose', platform: 'x', instance: '', language: 'en' } as const
  const own = { id: 'k1', name: '公式', config, channels: ['social'], removed: false }
  expect(postWindows([own], 'social', 'ja').map(({ id }) => id)).toEqual(['k1', 'bluesky', 'threads'])
  expect(postWindows([own], 'web', 'ja').map(({ id }) => id)).toEqual(['x', 'bluesky', 'threads'])
})

test('each channel is previewed as customers see it', () => {
  expect(['web', 'social', 'email', 'push'].map((channel) => previewKind(playbook, channel))).toEqual([
    'page',
    'post',
    'mail',
    'push'
  ])
})
