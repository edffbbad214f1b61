import { describe, expect, test } from 'vitest'
import { readRegisterFile, writeRegisterFile } from '../../host/handlers/register.ts'
import type { ClaimForm } from '../../shared/incident/claim/claim.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { registerTable } from '../../shared/report/register/table.ts'
import { importCommands } from '../../shared/view/compensation/import-commands.ts'
import { readRegister } from '../../shared/view/compensation/read-register.ts'
import { approved, form, paid } from '../helpers/compensating.ts'
import type { Given } from '../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../helpers/given.ts'

const odd: Partial<ClaimForm> = {
  account: 'A-77/b',
  service: '',
  asset: '',
  eventAt: minutes(0) + 1,
  claimed: '0.000000000000000001',
  assessed: '123456789012345678901234567890',
  currency: 'BTC',
  basisAt: null,
  price: null,
  priceSource: '=SUM(A1), "引用" と改行\nの出所',
  fault: 'thirdParty',
  exception: '-例外',
  confirmation: '確認①'
}
const cases = () =>
  approved(2, paid('no:t-1'), step('claim.take', { rows: [{ number: 'X-1', form: { ...form, ...odd } }], source: '' }))
const inputs = (halt: Given) => ({
  state: halt.state,
  playbook: playbook.playbook,
  timeZone: 'Asia/Tokyo'
})
const against = (state: Pick<IncidentState, 'claims' | 'drill'>) => ({
  state,
  playbook: playbook.playbook,
  timeZone: 'America/New_York',
  currency: 'JPY'
})

describe('a register that was written and is read again', () => {
  test.each(['ja', 'en'] as const)('is the same to the last digit, in both encodings (%s)', (language) => {
    const halt = cases()
    const table = registerTable({ ...inputs(halt), language })
    expect(table).toHaveLength(4)
    for (const encoding of ['utf-8-bom', 'shift_jis'] as const) {
      const { bytes, lost } = writeRegisterFile(table, encoding)
      expect(lost).toEqual([])
      const read = readRegisterFile(bytes)
      expect([read.encoding, read.charactersLost, read.broken]).toEqual([encoding, 0, []])
      const again = readRegister(read, against(halt.state))
      expect(again.counts).toMatchObject({ bad: 0, same: 3, new: 0, changes: 0 })
      const fresh = readRegister(read, against({ claims: new Map(), drill: false }))
      expect(fresh.rows.map((row) => row.form)).toEqual([...halt.state.claims.values()].map((claim) => claim.form))
    }
  })

  test('into another incident it is taken once, and a second time nothing', () => {
    const table = registerTable({ ...inputs(cases()), language: 'ja' })
    const { bytes } = writeRegisterFile(table, 'shift_jis')
    const read = readRegisterFile(bytes)
    const choice = { doubles: false, changes: false, reason: '', source: 'a.csv' }
    const [take] = importCommands(readRegister(read, against(given(declared()).state)), choice)
    if (take?.name !== 'claim.take') throw new Error('nothing would be taken')
    const { state } = given(declared()).when('claim.take', take.data)
    expect(state.claims.size).toBe(3)
    expect(importCommands(readRegister(read, against(state)), choice)).toEqual([])
  })
})

test('UTF-16 is read, and what was told goes before what was found out', () => {
  const text = '口座の参照番号,認定した損害額\r\nA-1,12\r\n'
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect(readRegisterFile(wide).rows[0]?.cells).toEqual(['A-1', '12'])
  expect(readRegisterFile(Buffer.from(text), 'shift_jis').charactersLost).toBeGreaterThan(0)
})

test('a drill’s register carries its mark in every row, and is not taken into a live incident', () => {
  const drill = given(declared({ drill: true }), step('claim.take', { rows: [{ number: 'T-1', form }], source: '' }))
  const table = registerTable({ ...inputs(drill), language: 'ja' })
  expect(table.map(([mark]) => mark)).toEqual(['訓練の印', '訓練'])
  const [headings = [], ...rows] = table
  const file = { headings, rows: rows.map((cells, index) => ({ row: index + 2, cells })), broken: [] }
  expect(readRegister(file, against(given(declared()).state)).fault).toBe('drill-file')
  expect(readRegister(file, against({ claims: new Map(), drill: true })).fault).toBeNull()
})
