import { presentCommander } from '../../watch/sources/gather.ts'
import { treeRoles } from '../../watch/sources/runs.ts'
import type { Section } from '../document/document.ts'
import { paragraph, tableOr } from '../document/document.ts'
import { counts } from '../metrics/counts.ts'
import type { Making } from './making.ts'

/** Each role of the contact tree and each other that was called: how often, since when, when it accepted, who acts. */
export function callsSection(of: Making): Section {
  const { state, playbook, basis, words, names, timeOr } = of
  const calls = Map.groupBy(state.calls.values(), ({ role }) => role)
  const commander = presentCommander(state)?.role
  const roles = [...new Set([...treeRoles(playbook), ...calls.keys()])]
  const rows = roles.map((role) => {
    const made = (calls.get(role) ?? []).toSorted((a, b) => a.at - b.at)
    const accepted = made.find(({ outcome }) => outcome === 'confirmed')
    const acting = state.roleCalls.get(role)?.acting
    const first = made[0] ? timeOr(made[0].at) : '—'
    const notes = [role === commander ? words.commands : '', acting ? words.acting(acting.value) : '']
    return [
      names.role(role),
      String(made.length),
      first,
      accepted ? timeOr(accepted.at) : role === commander ? '—' : words.never,
      notes.filter((note) => note !== '').join(words.between) || '—'
    ]
  })
  return {
    id: 'calls',
    title: words.sections.calls,
    parts: [
      paragraph(words.reached(counts.rolesReached(basis), counts.rolesToReach(basis))),
      tableOr(words.nothing.calls, words.callColumns, rows)
    ]
  }
}
