import i18next from 'i18next'
import type { Connector } from '../../../../shared/connector/connector.ts'
import type { BriefRow } from '../../../../shared/view/outbox/brief-board.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'

type Way = Pick<Connector, 'id' | 'name'>

/** Puts a department's brief into the outbox, by one way. `timeZone`: whose clocks its times are on. */
export async function sendBrief(department: string, way: Way, timeZone: string): Promise<void> {
  if (await queue(department, way, timeZone)) say('done', i18next.t('outbox.brief.queued', { way: way.name }))
}

/** Puts every brief that is due into the outbox, by every way of its department. What is refused ends it. */
export async function sendDue(rows: readonly BriefRow[], timeZone: string): Promise<void> {
  const due = dueWays(rows)
  for (const { department, way } of due) {
    if (!(await queue(department, way, timeZone))) return
  }
  say('done', i18next.t('outbox.brief.queuedAll', { count: due.length }))
}

async function queue(department: string, way: Way, timeZone: string): Promise<boolean> {
  return (await act({ name: 'brief.send', data: { department, connector: way.id, via: way.name, timeZone } })) !== null
}

/** The departments that are due and can be told, once for each way. */
export function dueWays(rows: readonly BriefRow[]): readonly { readonly department: string; readonly way: Way }[] {
  return rows
    .filter(({ standing }) => standing === 'due')
    .flatMap(({ department, ways }) => ways.map((way) => ({ department, way })))
}
