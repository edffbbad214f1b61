import { describe, expect, test } from 'vitest'
import { hashOfPlaybook } from '../../../host/playbook-shelf.ts'
import { shippedPlaybook } from '../../../host/shipped-playbook.ts'
import { dutiesFor } from '../../../shared/playbook/applies.ts'
import { lint } from '../../../shared/playbook/lint.ts'
import { standardSupportDesk, supportDeskOf } from '../../../shared/playbook/support-desk.ts'
import { defaultPlaybook, named } from './default-playbook.ts'

const playbook = defaultPlaybook()

describe('the playbook that ships', () => {
  test('is known by the hash of what its schema reads, which is all of it', () => {
    expect(JSON.parse(shippedPlaybook.text)).toStrictEqual(playbook)
    expect(shippedPlaybook.hash).toBe(hashOfPlaybook(playbook))
  })

  test('has nothing that the lint would name', () => {
    expect(lint(playbook)).toEqual([])
  })

  test('has five halt types and five trouble types, and only maintenance is planned', () => {
    expect(playbook.types.filter((type) => type.kind === 'halt')).toHaveLength(5)
    expect(playbook.types.filter((type) => type.kind === 'trouble')).toHaveLength(5)
    expect(playbook.types.filter((type) => type.planned).map((type) => type.id)).toEqual(['H1'])
  })

  test.each([
    ['severities', 4],
    ['phases', 6],
    ['departments', 6],
    ['roles', 32],
    ['assets', 8],
    ['services', 11],
    ['serviceStates', 8],
    ['duties', 136],
    ['externalContacts', 15],
    ['contactFlows', 10],
    ['escalationRules', 24],
    ['channels', 4],
    ['noticeFields', 11],
    ['noticeRules', 10],
    ['noticeTemplates', 21],
    ['causeTexts', 6],
    ['regulatorDeadlines', 29],
    ['reportFields', 14],
    ['assetChecks', 10],
    ['metrics', 15],
    ['drills', 10],
    ['referenceTimelines', 16],
    ['derivedIntervals', 26],
    ['sources', 99]
  ] as const)('has all its %s', (part, count) => {
    expect(playbook[part]).toHaveLength(count)
  })

  test('has twelve gates, two ladders, nine callers and 75 injects', () => {
    expect(playbook.resumption.gates).toHaveLength(12)
    expect(playbook.resumption.ladders).toHaveLength(2)
    expect(playbook.contactTree.nodes).toHaveLength(9)
    expect(playbook.drills.flatMap((drill) => drill.injects)).toHaveLength(75)
  })

  test('brings the support desk that older versions fall back to, each of its routes held by a role', () => {
    expect(playbook.supportDesk).toEqual(standardSupportDesk)
    const roles = new Set(playbook.roles.map((role) => role.id))
    const named = [
      ...standardSupportDesk.priorities.map(({ route }) => route),
      ...standardSupportDesk.steps.map(({ ownerRole }) => ownerRole)
    ]
    expect(named.filter((role) => !roles.has(role))).toEqual([])
    expect(supportDeskOf({ supportDesk: undefined })).toBe(standardSupportDesk)
  })

  test('switches on the thirteen deadlines of Japan and no other', () => {
    const on = playbook.regulatorDeadlines.filter((deadline) => deadline.enabledByDefault)
    expect(on).toHaveLength(13)
    expect(on.every((deadline) => deadline.jurisdiction === 'JP')).toBe(true)
  })

  test('mandates the five fields of the manual', () => {
    const mandated = playbook.noticeFields.filter((field) => field.mandated).map((field) => field.id)
    expect(mandated).toEqual(['haltStart', 'cause', 'eta', 'impact', 'contact'])
  })

  test('gives each of the five departments eight to fourteen duties for each halt type', () => {
    for (const type of ['H1', 'H2', 'H3', 'H4', 'H5'] as const) {
      const duties = dutiesFor(playbook, type)
      for (const department of ['system', 'support', 'pr', 'legal', 'security']) {
        const count = duties.filter((duty) => duty.department === department).length
        expect(count, `${department} in ${type}`).toBeGreaterThanOrEqual(8)
        expect(count, `${department} in ${type}`).toBeLessThanOrEqual(14)
      }
    }
  })

  test('asks for two people where one could do harm alone', () => {
    const ids = playbook.duties.filter((duty) => duty.twoPerson).map((duty) => duty.id)
    expect(ids.toSorted()).toEqual(['CMD-08', 'LG-12', 'SE-09', 'SE-12', 'SYS-21'])
  })

  test('lets no duty wait for one that is due later', () => {
    for (const duty of playbook.duties) {
      for (const id of duty.waitsFor) {
        const awaited = named(playbook.duties, id)
        expect(awaited.due.nominalFromHaltMinutes, `${duty.id} waits for ${id}`).toBeLessThanOrEqual(
          duty.due.nominalFromHaltMinutes
        )
      }
    }
  })

  test('places an unknown resumption and an unknown end where its assumptions say', () => {
    const { resumeAfterHaltMinutes, plannedEndAfterHaltMinutes } = playbook.assumptions
    const assumed = { halt: 0, plannedStart: 0, plannedEnd: plannedEndAfterHaltMinutes, resume: resumeAfterHaltMinutes }
    for (const { id, due } of playbook.duties) {
      expect(due.nominalFromHaltMinutes, id).toBe(assumed[due.anchor] + due.offsetMinutes)
    }
  })

  test('ends every ladder with every service open', () => {
    for (const ladder of playbook.resumption.ladders) {
      const last = ladder.stages.at(-1)?.states ?? []
      expect(last.map((step) => step.service).toSorted()).toEqual(playbook.services.map((one) => one.id).toSorted())
      expect(last.every((step) => step.state === 'normal')).toBe(true)
    }
  })

  test('has exactly one ladder for every incident type', () => {
    const covered = playbook.resumption.ladders.flatMap((ladder) => ladder.types)
    expect(covered.toSorted()).toEqual(playbook.types.map((type) => type.id).toSorted())
  })

  test('ranks service states from open to closed', () => {
    const ranked = playbook.serviceStates.toSorted((a, b) => a.order - b.order).map((state) => state.id)
    expect(ranked.at(0)).toBe('normal')
    expect(ranked.at(-1)).toBe('halted')
    expect(new Set(playbook.serviceStates.map((state) => state.order)).size).toBe(ranked.length)
  })

  test('tells the steps of a contact flow in the order of their due times', () => {
    for (const flow of playbook.contactFlows.filter((one) => one.type !== 'H1')) {
      const offsets = flow.steps.map((step) => step.due.offsetMinutes)
      expect(offsets, flow.type).toEqual(offsets.toSorted((a, b) => a - b))
    }
  })
})
