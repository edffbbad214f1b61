import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import { isContested } from '../register.ts'
import { closingsOfLadder, isTakenBack, openedByHand, opening } from '../resumption/by-hand.ts'
import { resumeEvents } from '../resumption/events.ts'
import { cellKey, stateFor } from './cell.ts'
import type { serviceCommands } from './commands.ts'
import { serviceEvents } from './events.ts'

const write = writerOf(serviceEvents)
const writeResume = writerOf(resumeEvents)

/**
 * What is decided of the service × asset matrix. Anybody closes at any moment; by hand nothing opens but what two people
 * signed for, for services come back by the ladder. A cell that somebody closed by mistake they take back at once.
 */
export const serviceDecide: Deciders<typeof serviceCommands> = {
  'service.change': (state, data, context) => {
    const unknown = data.cells.find((cell) => !context.playbook.services.has(cell.service))
    if (unknown) return refused('no-such-service', { service: unknown.service })
    if (!context.playbook.serviceStates.has(data.state)) return refused('no-such-state', { state: data.state })
    const contested = data.cells.some((cell) => isContested(state.cells.get(cellKey(cell.service, cell.asset))?.state))
    const cells = data.cells.map((cell) => ({ ...cell, from: stateFor(state, cell.service, cell.asset) }))
    const changed = cells.filter((cell) => cell.from !== data.state || contested)
    if (changed.length === 0 && data.note === '') return refused('already-so')
    const [opened] = state.resumption.ladder ? openedByHand(state, changed, data.state, context) : []
    if (opened) return refused('beyond-ladder', opened)
    const isMistake = opening(context.playbook, changed, data.state).some((cell) =>
      isTakenBack(state, cell, data.state, context)
    )
    if (isMistake && data.note === '') return refused('reason-missing')
    const lapsing = closingsOfLadder(state, context.playbook, changed, data.state)
    return decided(
      write('service.changed', { ...data, cells: changed.length > 0 ? changed : cells, settles: contested }),
      ...(lapsing.length > 0 ? [writeResume('resume.lapsed', { cells: lapsing })] : [])
    )
  }
}
