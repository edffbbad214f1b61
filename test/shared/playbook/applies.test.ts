import { describe, expect, test } from 'vitest'
import {
  closedness,
  dutiesFor,
  findDepartment,
  findRole,
  findSeverity,
  findType,
  indexPlaybook,
  phaseOrder,
  waitsIn
} from '../../../shared/playbook/applies.ts'
import { at, defaultPlaybook, named } from './default-playbook.ts'

const playbook = defaultPlaybook()

describe('what applies to a halt', () => {
  test('a planned halt brings the advance notice, a theft does not', () => {
    expect(dutiesFor(playbook, 'H1').map((duty) => duty.id)).toContain('PR-16')
    expect(dutiesFor(playbook, 'H3').map((duty) => duty.id)).not.toContain('PR-16')
  })

  test('duties keep the order of the playbook', () => {
    const ids = playbook.duties.map((duty) => duty.id)
    const found = dutiesFor(playbook, 'H2').map((duty) => ids.indexOf(duty.id))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  test('a wait for a duty of other types does not count', () => {
    const index = indexPlaybook(playbook)
    const update = named(playbook.duties, 'PR-06')
    expect(waitsIn(index, update, 'H2').map((duty) => duty.id)).toEqual(['PR-02'])
    expect(waitsIn(index, update, 'H1')).toEqual([])
  })
})

describe('looking things up', () => {
  test('the index holds every part by its id', () => {
    const index = indexPlaybook(playbook)
    expect(index.playbook).toBe(playbook)
    expect(index.duties.size).toBe(136)
    expect([...index.roles.keys()]).toEqual(playbook.roles.map((role) => role.id))
    expect(index.severities.get('SEV1')?.rank).toBe(1)
    expect(index.services.get('cryptoOut')?.perAsset).toBe(true)
    expect(index.serviceStates.get('halted')?.order).toBe(7)
    expect(index.departments.get('pr')?.shortName.ja).toBe('広報')
    expect(index.phases.get('resume')?.order).toBe(3)
    expect(index.types.get('H1')?.planned).toBe(true)
  })

  test('of two entries with one id the first counts', () => {
    const changed = defaultPlaybook()
    changed.roles.push({ ...at(changed.roles, 0), name: { ja: '別人', en: 'Somebody else' } })
    expect(indexPlaybook(changed).roles.get('R-DUTY')?.name.en).toBe('Duty monitor')
    expect(findRole(changed, 'R-DUTY')?.name.en).toBe('Duty monitor')
  })

  test('single lookups agree with the index, and say nothing about strangers', () => {
    expect(findType(playbook, 'T3')?.kind).toBe('trouble')
    expect(findSeverity(playbook, 'SEV2')?.targets.firstNoticeMinutes).toBe(20)
    expect(findDepartment(playbook, 'command')?.order).toBe(0)
    expect(findRole(playbook, 'R-NOBODY')).toBeUndefined()
  })

  test('phases and states are ordered, and one that the playbook lacks comes last', () => {
    expect(phaseOrder(playbook, 'prepare')).toBe(0)
    expect(phaseOrder({ ...playbook, phases: playbook.phases.slice(0, 2) }, 'after')).toBe(2)
    expect(closedness(playbook, 'normal')).toBe(0)
    expect(closedness(playbook, 'cancelOnly')).toBeGreaterThan(closedness(playbook, 'limited'))
    expect(closedness({ ...playbook, serviceStates: [] }, 'normal')).toBe(0)
  })
})
