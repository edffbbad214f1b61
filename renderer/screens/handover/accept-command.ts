import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'

/** Accepts the command that is offered. */
export async function acceptCommand(): Promise<void> {
  if (await act({ name: 'command.accept', data: {} })) say('done', phrase('handover.accepted'))
}
