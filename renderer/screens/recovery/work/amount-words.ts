import type { Amount, WorkItem, WorkStream } from '../../../../shared/incident/progress/work.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { phrase } from '../../../text/phrase.ts'

/** How many steps or how much percent one press adds. */
export function stepOf({ of }: Pick<Amount, 'of'>): number {
  return of === 100 ? 10 : 1
}

/** The last report of a work; percent where nobody has reported anything. */
export function amountOf({ reports }: Pick<WorkItem, 'reports'>): Amount {
  return reports.at(-1)?.value ?? { done: 0, of: 100 }
}

/** An amount in words: percent, or so many steps of so many. */
export function amountWords({ done, of }: Amount): string {
  return of === 100 ? phrase('recovery.work.percent', { done }) : phrase('recovery.work.steps', { done, of })
}

/** The name of a stream. */
export function streamName({ kind, id }: WorkStream, names: Pick<Names, 'service' | 'department'>): string {
  switch (kind) {
    case 'service':
      return names.service(id)
    case 'department':
      return names.department(id)
    default:
      return id
  }
}

/** Who owns a work, in words; empty where nobody does. */
export function ownerName({ owner }: Pick<WorkItem, 'owner'>, names: Pick<Names, 'role'>): string {
  const who = owner?.value
  if (!who) return ''
  return who.kind === 'role' ? names.role(who.name) : who.name
}
