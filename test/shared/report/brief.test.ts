import { describe, expect, test } from 'vitest'
import { briefText } from '../../../shared/report/brief/brief.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { fact, words } from '../../helpers/given-notices.ts'

const setting = { now: minutes(25), timeZone: 'Asia/Tokyo' }
const halt = given(
  declared(),
  step('service.change', { cells: [{ service: 'cryptoOut', asset: 'BTC' }], state: 'halted', note: '' }),
  step('halt.explain', { status: 'suspected', text: 'DB の応答停止' }),
  fact('join', words('会議室A', 'Room A')),
  step('mark.estimate', { from: minutes(90), to: minutes(120) })
)
const brief = (department: string, state = halt.state) => briefText(state, playbook, department, setting)

describe('the internal brief', () => {
  test('says in both languages what a department must know at once', () => {
    const { ja, en } = brief('legal')
    expect(ja.title).toBe('【社内速報】初動:売買エンジン障害')
    expect(en.title).toBe('Internal brief: Initial response – 売買エンジン障害')
    for (const said of [
      'SEV2',
      '停止開始: 2026-03-01 09:00 JST (25分経過)',
      '原因: 推定: DB の応答停止',
      '集合先: 会議室A'
    ])
      expect(ja.body).toContain(said)
    expect(ja.body).toMatch(/停止・制限中: .*全銘柄.*停止、.*BTC.*停止/)
    expect(ja.body).toContain('復旧見込み: 2026-03-01 10:30 JST〜2026-03-01 11:00 JST')
    expect(en.body).toContain('Where to join: Room A')
    expect(en.body).toContain('As of: 2026-03-01 09:25 JST')
  })

  test('tells each department what it does next, the late ones first and said so', () => {
    expect(brief('legal').ja.body).toContain(
      '- [最重要] 告知文を確認する(断定・免責・資産の安全という表現) — 09:15 JST (10分超過)'
    )
    expect(brief('pr').en.body).toContain('Next for PR:')
    expect(brief('pr').ja.body).not.toBe(brief('legal').ja.body)
  })

  test('names no more than five duties and counts the rest; none of a later phase', () => {
    for (const { id } of playbook.playbook.departments) {
      const lines = brief(id)
        .en.body.split('\n')
        .filter((line) => line.startsWith('- '))
      expect(lines.length).toBeLessThanOrEqual(6)
      expect(lines.length).toBeGreaterThan(0)
    }
    expect(brief('system').ja.body).toMatch(/- ほか\d+件/)
    expect(brief('pr').ja.body).not.toContain('再開告知')
  })

  test('says the newest estimate, whoever gave it, and an end that nobody knows', () => {
    const eta = (from: number | null, to: number | null) =>
      step('eta.estimate', { from, to, basis: '切替手順', reviewAt: null })
    const told = (...ends: readonly (number | null)[][]) =>
      brief('legal', given(declared(), ...ends.map(([from = null, to = null]) => eta(from, to))).state).ja.body
    expect(told([minutes(60), minutes(60)])).toContain('復旧見込み: 2026-03-01 10:00 JST\n')
    expect(told([minutes(60), minutes(60)], [minutes(90), null])).toContain('復旧見込み: 2026-03-01 10:30 JST〜\n')
    expect(told([minutes(60), minutes(60)], [null, null])).toContain('復旧見込み: 未定')
  })

  test('says what is not known instead of leaving it out', () => {
    const bare = given(declared({ cells: [] })).state
    const { ja, en } = briefText(bare, playbook, 'support', setting)
    expect(ja.body).toContain('復旧見込み: 未定')
    expect(ja.body).toContain('集合先: 未設定(本部に確認してください)')
    expect(en.body).toContain('Halted or restricted: nothing')
    expect(en.body).not.toMatch(/undefined|null|: \n/)
  })

  test('of a drill carries its mark first', () => {
    const { ja, en } = brief('legal', given(declared({ drill: true })).state)
    expect(ja.title).toMatch(/^【訓練】/)
    expect(ja.body).toMatch(/^【訓練】/)
    expect(en.title).toMatch(/^\[DRILL\] /)
    expect(en.body).toMatch(/^\[DRILL\]\n/)
  })

  test('holds no remark of anybody: what legal keeps to itself stays there', () => {
    const spoken = given(declared(), step('remark.add', { text: '弁護士との相談内容' })).state
    expect(JSON.stringify(brief('legal', spoken))).not.toContain('弁護士')
  })
})
