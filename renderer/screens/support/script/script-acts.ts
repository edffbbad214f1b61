import type { Script } from '../../../../shared/view/support/script.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { phrase } from '../../../text/phrase.ts'
import { nowHere } from '../../../store/clock.ts'

/** Records that somebody has read the script as it is shown; an empty person is whoever sits here. */
export async function confirmScript({ changedAt }: Script, person = ''): Promise<void> {
  const now = nowHere()
  const asOf = Math.min(changedAt ?? now, now)
  if (await act({ name: 'script.confirm', data: { person, asOf } })) say('done', phrase('support.script.confirmed'))
}
