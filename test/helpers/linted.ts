import type { Language } from '../../shared/report/time.ts'
import type { CheckId, Finding } from '../../shared/notice/lint/finding.ts'
import { lintNotice } from '../../shared/notice/lint.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Notice } from '../../shared/incident/notice/notice.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import type { Step } from './given.ts'
import { given, minutes, playbook, step } from './given.ts'
import { factSteps, noticeIn } from './given-notices.ts'
import { takahashi } from './people.ts'

/** How a text that is looked at came about. `edit` writes over one language's body; `at` is the minute of the look. */
export type Setting = {
  readonly steps?: readonly Step[]
  readonly channel?: string
  readonly stage?: 'pre' | 'start' | 'update' | 'resume' | 'after' | 'holding'
  readonly edit?: { readonly [L in Language]?: (body: string) => string }
  readonly title?: { readonly [L in Language]?: string }
  readonly confirms?: readonly string[]
  readonly after?: readonly Step[]
  readonly at?: number
  readonly weigh?: (text: string) => number
}

/** What the rules find in a text of one check, or in all of it. */
export function findingsIn(setting: Setting, check?: CheckId): Finding[] {
  const { state, notice } = looked(setting)
  const now = minutes(setting.at ?? 20)
  const found = lintNotice({ state, playbook, notice, text: textOf(notice), now, weigh: setting.weigh })
  return found.filter((finding) => check === undefined || finding.check === check)
}

/** The languages in which a check finds something. */
export function languagesOf(findings: readonly Finding[]): (Language | null)[] {
  return [...new Set(findings.map((finding) => finding.language))]
}

function looked(setting: Setting): { readonly state: IncidentState; readonly notice: Notice } {
  const { channel = 'web', stage = 'start', steps = factSteps, after = [] } = setting
  const made = [...steps, step('notice.draft', { channels: [channel], stage }, { by: takahashi }), ...after]
  const drafted = given(...made)
  const notice = noticeIn(drafted.state, channel)
  const { value, hash } = textOf(notice)
  const { edit, title, confirms = [] } = setting
  if (!edit && !title && confirms.length === 0) return { state: drafted.state, notice }
  const data = {
    notice: notice.id,
    was: hash,
    title: value.title && { ...value.title, ...title },
    body: { ja: edit?.ja?.(value.body.ja) ?? value.body.ja, en: edit?.en?.(value.body.en) ?? value.body.en },
    confirms: [...confirms]
  }
  const { state } = given(...made, step('notice.edit', data, { by: takahashi }))
  return { state, notice: noticeIn(state, channel) }
}
