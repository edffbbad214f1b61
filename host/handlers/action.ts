import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import { trackedActions } from '../../shared/view/after/tracked.ts'
import type { Parts } from './parts.ts'

/** The preventive actions of every incident and drill of this installation. */
export function actionHandlers({ desk, shelf }: Parts): Pick<Handlers, 'action.list'> {
  return {
    'action.list': () =>
      ok(
        desk.incidents().flatMap((stream) => {
          const { state } = desk.incident(stream)
          const playbook = shelf.find(state.playbook)
          return playbook && state.reference === null ? trackedActions(stream, state, playbook) : []
        })
      )
  }
}
