import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { Case } from '../../shared/reference/case.ts'
import { CASE_KEEPER, streamOfCase } from '../../shared/reference/case.ts'
import { factsOfCase } from '../../shared/reference/replay.ts'
import type { Parts } from './parts.ts'
import { refuseWrite } from './parts.ts'

/** The real cases of the current playbook: each is replayed into a log of its own the first time that it is opened. */
export function caseHandlers({ desk, shelf }: Parts): Pick<Handlers, 'case.open'> {
  return {
    'case.open': ({ timeline: id, language }) => {
      const hash = shelf.current()
      const playbook = shelf.find(hash ?? '')
      const timeline = playbook?.playbook.referenceTimelines.find((one) => one.id === id)
      if (hash === null || !playbook || !timeline) return refuse('no-such-reference', { timeline: id })
      const wanted: Case = { timeline, playbook: playbook.playbook, hash, language }
      const stream = streamOfCase(wanted)
      const { events, state } = desk.incident(stream)
      if (state.closed) return ok({ stream })
      const facts = factsOfCase(wanted, playbook, { now: desk.now(), newId: desk.newId })
      // What a disk that filled up left half done is carried on from where it stands.
      for (const { at, event } of facts.slice(events.length)) {
        const written = desk.append(stream, [event], CASE_KEEPER, at)
        if (!written.ok) return refuseWrite(written)
      }
      return ok({ stream })
    }
  }
}
