import { postedText } from '../../incident/notice/notice.ts'
import { lintNotice } from '../../notice/lint.ts'
import type { Finding } from '../../notice/lint/finding.ts'
import { moments } from '../../report/metrics/moments.ts'
import { updatesIn } from '../../report/metrics/updates.ts'
import type { ScoreBasis } from './basis.ts'
import type { Grade } from './grade.ts'
import { gradeBy } from './grade.ts'
import { planned } from './planned.ts'

const MINUTE = 60_000

/** What customers were told, by what the playbook asks of it. Times in ms of drill time. */
export type NoticeScore = {
  /** The first word that is more than a holding statement. `dueAt` null where the severity asks for none. */
  readonly first: { readonly at: number | null; readonly dueAt: number | null; readonly grade: Grade }
  /** Every next word that was due, by its time. */
  readonly updates: readonly { readonly at: number; readonly grade: Grade }[]
  /** Each text that went out, with what the rules find in it as it went. */
  readonly texts: readonly {
    readonly notice: string
    readonly channel: string
    readonly number: number
    readonly at: number
    readonly findings: readonly Finding[]
    readonly grade: Grade
  }[]
}

/**
 * The quality of the notices: the first in time, the cadence kept, every text with its mandated fields and without what
 * the rules keep back. A text is looked at with what was known when it went.
 */
export function noticeScore(basis: ScoreBasis, levels: readonly Finding['level'][] = ['block']): NoticeScore {
  const { state, sources, until } = basis
  const minutes = sources.severity?.targets.firstNoticeMinutes ?? null
  const start = sources.halt?.at ?? null
  const dueAt = minutes === null || start === null ? null : start + minutes * MINUTE
  const at = moments.firstNoticeAt(basis)
  return {
    first: { at, dueAt, grade: gradeFirst(at, dueAt, basis) },
    updates: updatesIn(sources, until).map((one) => ({ at: one.at, grade: one.onTime ? 'met' : 'late' })),
    texts: [...state.notices.values()].flatMap((notice) => textScore(notice, basis, levels))
  }
}

function gradeFirst(at: number | null, dueAt: number | null, basis: ScoreBasis): Grade {
  if (dueAt === null) return at === null && planned(basis) ? 'notAsked' : at === null ? 'missed' : 'met'
  return gradeBy(at, dueAt, dueAt <= basis.until || basis.over)
}

function textScore(
  notice: Parameters<typeof postedText>[0],
  { state, playbook }: ScoreBasis,
  levels: readonly Finding['level'][]
): NoticeScore['texts'][number][] {
  const text = postedText(notice)
  if (!notice.posted || !text) return []
  const { at, enteredAt } = notice.posted
  const checked = { state, playbook, notice, text, now: at, until: enteredAt, weigh: undefined }
  const findings = lintNotice(checked).filter(({ level }) => levels.includes(level))
  const { id, channel, number } = notice
  return [{ notice: id, channel, number, at, findings, grade: findings.length === 0 ? 'met' : 'missed' }]
}
