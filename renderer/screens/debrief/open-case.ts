import i18next from 'i18next'
import { ask } from '../../store/line.ts'
import { go } from '../../store/route.ts'
import { reportFault } from '../../store/toasts.ts'

/** Replays a real case of the playbook, if that was not done before, and goes to its chart. */
export async function openCaseOf(timeline: string): Promise<void> {
  const reply = await ask('case.open', { timeline, language: i18next.language === 'en' ? 'en' : 'ja' })
  if (reply.ok) go({ screen: 'recovery', stream: reply.value.stream })
  else reportFault(reply.fault)
}
