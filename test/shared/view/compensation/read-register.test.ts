import { describe, expect, test } from 'vitest'
import { importCommands } from '../../../../shared/view/compensation/import-commands.ts'
import { readRegister } from '../../../../shared/view/compensation/read-register.ts'
import { approved, form, paid, register } from '../../../helpers/compensating.ts'
import { declared, given, minutes, playbook } from '../../../helpers/given.ts'

const headings = ['受付番号', '口座の参照番号', '銘柄', '事象の時刻', '認定した損害額', '通貨']
const row = (...cells: readonly string[]) => cells
const read = (rows: readonly (readonly string[])[], state = given(declared()).state, heads = headings) =>
  readRegister(
    { headings: heads, rows: rows.map((cells, index) => ({ row: index + 2, cells })), broken: [] },
    { state, playbook: playbook.playbook, timeZone: 'Asia/Tokyo', currency: 'JPY' }
  )
const choice = { doubles: false, changes: false, reason: '', source: 'a.csv' }

describe('a file of cases', () => {
  test('is read by the playbook’s headings in either language, amounts exactly, times in the zone or with their offset', () => {
    const en = ['Case number', 'Account reference', 'Asset', 'Time of the event', 'Assessed loss', 'Currency']
    for (const heads of [headings, en, ['caseId', 'accountRef', 'asset', 'eventTime', 'assessedLoss', 'currency']]) {
      const { rows } = read(
        [
          row('T-1', 'A-1', 'btc', '2026/3/1 9:00', '12,000.50', ''),
          row('', 'A-2', '', '2026-03-01T00:00:00Z', '¥7', 'usdt')
        ],
        undefined,
        heads
      )
      expect(rows.map(({ kind }) => kind)).toEqual(['new', 'new'])
      expect(rows.map(({ form: of }) => [of?.asset, of?.eventAt, of?.assessed, of?.currency])).toEqual([
        ['BTC', minutes(0), '12000.5', 'JPY'],
        ['', minutes(0), '7', 'USDT']
      ])
    }
  })

  test('is refused whole where a row is wrong, and each wrong cell is named', () => {
    const reading = read([
      row('T-1', 'A-1', 'BTC', '', '1e400', 'JPY'),
      row('T-2', '山田太郎', 'BTC', '昨日', '-5', 'JPY'),
      row('T-3', 'A-3', '', '', '1,23', '円'),
      row('T-4', 'A-4', '', '', '', '')
    ])
    expect(reading.rows.map(({ problems }) => problems.map(({ column, problem }) => `${column} ${problem}`))).toEqual([
      ['assessed exponent'],
      ['account account', 'assessed negative', 'eventAt time'],
      ['assessed separators', 'currency unit'],
      []
    ])
    expect(importCommands(reading, choice)).toEqual([])
  })

  test('is named where the account is missing, where it is too long, and where a quote is never closed', () => {
    expect(read([row('x')], undefined, ['誤った見出し']).fault).toBe('no-account')
    const many = Array.from({ length: 20_001 }, () => row('', 'A-1'))
    expect(read(many).fault).toBe('too-many')
    const { rows } = readRegister(
      { headings, rows: [], broken: [5] },
      { state: given(declared()).state, playbook: playbook.playbook, timeZone: 'UTC', currency: 'JPY' }
    )
    expect(rows.map(({ row: at, kind }) => [at, kind])).toEqual([[5, 'bad']])
  })

  test('takes a number once, in the file and against the register', () => {
    const { rows } = read([row('T-9', 'A-1'), row('t-9', 'A-2')])
    expect(rows.map(({ kind, problems }) => [kind, problems[0]?.problem])).toEqual([
      ['new', undefined],
      ['bad', 'twice']
    ])
    const { state } = register(2)
    expect(read([row('T-1', 'A-1001'), row('T-2', '', '', '', '9000')], state).rows.map(({ kind }) => kind)).toEqual([
      'same',
      'changes'
    ])
    expect(read([row('T-1', '', '', '', '9')], approved(1, paid('no:t-1')).state).rows[0]?.kind).toBe('locked')
  })

  test('what looks like a double is taken only where a person says so', () => {
    const { state } = register(1)
    const twin = row('', 'a-1001', 'BTC', '2026-03-01 08:30', '1', 'JPY')
    const reading = read([twin, row('', 'A-5', '', '', '1', 'JPY')], state)
    expect(reading.counts).toMatchObject({ double: 1, new: 1 })
    const rowsOf = (doubles: boolean) => importCommands(reading, { ...choice, doubles })[0]?.data.rows.length
    expect([rowsOf(false), rowsOf(true)]).toEqual([1, 2])
  })

  test('changes what is there only where a person says so; an empty cell keeps what was said', () => {
    const { state } = register(1)
    const reading = read([row('T-1', '', '', '', '9000', '')], state)
    expect(importCommands(reading, choice)).toEqual([])
    expect(importCommands(reading, { ...choice, changes: true, reason: '再計算' })).toEqual([
      {
        name: 'claim.revise',
        data: {
          rows: [{ claim: 'no:t-1', form: { ...form, account: 'A-1001', assessed: '9000' } }],
          source: 'a.csv',
          reason: '再計算'
        }
      }
    ])
  })

  test('columns that are decided here and nowhere else are not read', () => {
    const reading = read([row('T-1', 'A-1', '支払う')], undefined, ['受付番号', '口座の参照番号', '決定'])
    expect(reading.ignored).toEqual(['決定'])
    expect(reading.rows[0]?.kind).toBe('new')
  })
})
