import type { Handlers, Output } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import { indexPeople } from '../../shared/people/contact.ts'
import { basisOf } from '../../shared/report/metrics/basis.ts'
import { figuresOf } from '../../shared/report/metrics/figures.ts'
import type { Parts } from './parts.ts'

/** The figures of every incident, drill and real case of this installation, for comparing them. */
export function figureHandlers({ desk, shelf }: Parts): Pick<Handlers, 'figure.list'> {
  return {
    'figure.list': () => {
      const people = indexPeople(desk.org().state.contacts.values())
      const rows = desk.incidents().flatMap((stream): Output<'figure.list'> => {
        const { state } = desk.incident(stream)
        const playbook = shelf.find(state.playbook)
        if (!playbook || state.declaredAt === null) return []
        const figures = figuresOf(basisOf(state, playbook, people, desk.nowOf(stream)))
        return [
          {
            stream,
            title: state.title,
            type: state.type?.value ?? '',
            severity: state.severity?.value ?? '',
            drill: state.drill,
            reference: state.reference,
            scenario: state.exercise?.scenario.id ?? null,
            declaredAt: state.times.get('effective')?.value ?? state.declaredAt,
            closed: state.closed !== undefined,
            figures: figures.map(({ key, value }) => ({ key, value }))
          }
        ]
      })
      return ok(rows)
    }
  }
}
