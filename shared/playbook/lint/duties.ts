import { indexPlaybook } from '../applies.ts'
import { errorAt, warningAt, type PlaybookProblem } from '../problem.ts'
import type { Duty, Playbook } from '../schema.ts'

/** How many minutes later than a duty the ones that it waits for may be due. */
const toleratedMinutes = 15

/** Names duties that apply to nothing, that another department owns, or whose waits make no sense. */
export function dutyTrouble(playbook: Playbook): PlaybookProblem[] {
  const index = indexPlaybook(playbook)
  return playbook.duties.flatMap((duty, position) => [
    ...typeTrouble(playbook, duty, position),
    ...ownerTrouble(playbook, duty, position, index.roles.get(duty.ownerRole)?.department),
    ...duty.waitsFor.flatMap((id, wait) => {
      const awaited = index.duties.get(id)
      return awaited === undefined ? [] : waitTrouble(playbook, duty, awaited, ['duties', position, 'waitsFor', wait])
    })
  ])
}

function typeTrouble(playbook: Playbook, duty: Duty, position: number): PlaybookProblem[] {
  return duty.types.length === 0 ? [errorAt(playbook, ['duties', position, 'types'], 'duty-without-type')] : []
}

function ownerTrouble(
  playbook: Playbook,
  duty: Duty,
  position: number,
  department: string | undefined
): PlaybookProblem[] {
  if (department === undefined || department === duty.department) return []
  const params = { role: duty.ownerRole, has: department, needs: duty.department }
  return [warningAt(playbook, ['duties', position, 'ownerRole'], 'owner-of-other-department', params)]
}

function waitTrouble(playbook: Playbook, duty: Duty, awaited: Duty, path: (string | number)[]): PlaybookProblem[] {
  if (!duty.types.some((type) => awaited.types.includes(type))) {
    return [warningAt(playbook, path, 'wait-without-effect', { id: awaited.id })]
  }
  const minutes = awaited.due.nominalFromHaltMinutes - duty.due.nominalFromHaltMinutes
  return minutes > toleratedMinutes ? [warningAt(playbook, path, 'wait-for-later', { id: awaited.id, minutes })] : []
}
