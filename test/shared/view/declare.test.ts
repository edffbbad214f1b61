import { expect, test } from 'vitest'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { commanderOf } from '../../../shared/view/declare/commander.ts'
import { declarationOf } from '../../../shared/view/declare/command.ts'
import { emptyDraft, withSeverity, withType } from '../../../shared/view/declare/draft.ts'
import { cellsOf, mainServices, servicesOf, toggleAsset } from '../../../shared/view/declare/services.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const playbook = indexPlaybook(defaultPlaybook().playbook)
const now = Date.UTC(2026, 2, 1, 3, 0)
const me = { person: '松本 彩', department: 'command', role: 'R-DUTY' }
const given = { playbook, hash: 'a'.repeat(64), me, now }
const draftOf = (type: string) => withType(emptyDraft, type, playbook)

test.each([
  ['H1', 'SEV4'],
  ['H2', 'SEV2'],
  ['H3', 'SEV1'],
  ['H4', 'SEV2'],
  ['H5', 'SEV2'],
  ['T1', 'SEV3'],
  ['T2', 'SEV1'],
  ['T3', 'SEV3'],
  ['T4', 'SEV3'],
  ['T5', 'SEV4']
])('the type %s brings %s', (type, severity) => {
  expect(draftOf(type).severity).toBe(severity)
})

test('a severity that was picked stays, unless the type is graver', () => {
  const picked = withSeverity(draftOf('T4'), 'SEV2')
  expect(withType(picked, 'T1', playbook).severity).toBe('SEV2')
  expect(withType(picked, 'H3', playbook).severity).toBe('SEV1')
})

test('a halt halts the services that move or trade assets, a trouble none', () => {
  expect([...servicesOf(draftOf('H2'), playbook, now).keys()]).toEqual([
    'spot',
    'desk',
    'margin',
    'cryptoIn',
    'cryptoOut'
  ])
  expect(servicesOf(draftOf('T4'), playbook, now).size).toBe(0)
})

test('naming assets narrows a service to them', () => {
  const narrowed = toggleAsset(toggleAsset(mainServices(playbook), 'spot', 'BTC'), 'spot', 'ETH')
  expect(
    cellsOf(narrowed)
      .filter((cell) => cell.service === 'spot')
      .map((cell) => cell.asset)
  ).toEqual(['BTC', 'ETH'])
  expect(cellsOf(toggleAsset(narrowed, 'spot', '*'))).toContainEqual({ service: 'spot', asset: '*', state: 'halted' })
})

test('maintenance that is still to begin takes no effect and halts nothing', () => {
  const draft = { ...draftOf('H1'), times: { plannedStart: now + 60_000 } }
  const declaration = declarationOf(draft, given)
  expect(declaration).toMatchObject({ ok: true, data: { times: { plannedStart: now + 60_000 }, cells: [] } })
  expect(declaration.ok && declaration.data.times.effective).toBeUndefined()
})

test('a halt that took effect earlier was decided then, unless said otherwise', () => {
  const declaration = declarationOf({ ...draftOf('H2'), times: { effective: now - 60_000 } }, given)
  expect(declaration.ok && declaration.data.times).toEqual({ effective: now - 60_000, decided: now - 60_000 })
})

test('what the host would refuse is named by the field it is about', () => {
  const order = { ...draftOf('H2'), times: { occurred: now - 1000, detected: now - 2000 } }
  const plan = { ...draftOf('H1'), times: { plannedStart: now + 2000, plannedEnd: now + 1000 } }
  expect(declarationOf(order, given)).toMatchObject({
    ok: false,
    problem: { field: 'times', refusal: { code: 'times-out-of-order' } }
  })
  expect(declarationOf(plan, given)).toMatchObject({ ok: false, problem: { field: 'planned' } })
  expect(declarationOf(emptyDraft, given)).toMatchObject({ ok: false, problem: { kind: 'missing', field: 'type' } })
  expect(declarationOf(draftOf('H2'), { ...given, me: null })).toMatchObject({
    ok: false,
    problem: { field: 'commander' }
  })
})

test('whoever declares commands in their own role of the command post, anyone else as commander', () => {
  expect(commanderOf(emptyDraft, me, playbook)).toEqual({ person: '松本 彩', role: 'R-DUTY' })
  expect(commanderOf(emptyDraft, { ...me, role: 'R-SYS-H' }, playbook).role).toBe('R-IC')
  expect(commanderOf({ ...emptyDraft, person: '佐藤 健' }, me, playbook)).toEqual({ person: '佐藤 健', role: 'R-IC' })
})
