import { assertNever } from '../../assert-never.ts'
import type { Command } from '../../incident/commands.ts'
import type { SignalFact } from '../../incident/signal/signal.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { ReportDraft } from './draft.ts'
import type { ReportKind } from './kinds.ts'

/** The command of a report, null while something that it needs is not typed. */
export function reportCommand(kind: ReportKind, draft: ReportDraft, playbook: PlaybookIndex): Command | null {
  if (kind === 'posted') {
    const { channel, nextUpdateAt } = draft
    return channel === '' ? null : { name: 'mark.post', data: { channel, nextUpdateAt } }
  }
  if (kind === 'estimated') {
    const from = draft.from ?? draft.to
    const to = draft.to ?? draft.from
    return from === null || to === null ? null : { name: 'mark.estimate', data: { from, to } }
  }
  const fact = factOf(kind, draft, playbook)
  return fact ? { name: 'signal.report', data: { fact } } : null
}

function factOf(
  kind: Exclude<ReportKind, 'posted' | 'estimated'>,
  draft: ReportDraft,
  playbook: PlaybookIndex
): SignalFact | null {
  const text = draft.text.trim()
  const vendor = draft.vendor.trim()
  const action = draft.action.trim()
  switch (kind) {
    case 'unauthorisedTransfer':
    case 'personalData':
      return { kind, text }
    case 'rumour':
      return { kind, text, url: draft.url.trim() }
    case 'vendorCase':
      return vendor === '' ? null : { kind, vendor, topPriority: draft.topPriority }
    case 'vendorAnswer':
      return vendor === '' ? null : { kind, vendor, text }
    case 'supportLoad':
      return loadOf(draft)
    case 'assetCheck': {
      const variance = draft.variance.trim() === '' ? 0 : numberIn(draft.variance)
      return draft.check === '' || variance === null
        ? null
        : { kind, check: draft.check, passed: draft.passed, variance }
    }
    case 'complaint':
      return text === '' ? null : { kind, text, dispute: draft.dispute }
    case 'resumeAttempt': {
      const unmet = draft.unmet
        .split(/[\n、]/u)
        .map((one) => one.trim())
        .filter((one) => one !== '')
      return { kind, unmet: unmet.slice(0, 50) }
    }
    case 'actionPlan': {
      const department = playbook.roles.get(draft.owner)?.department
      const { owner, dueAt } = draft
      return action === '' || !department || dueAt === null ? null : { kind, action, owner, department, dueAt }
    }
    case 'actionDone':
      return action === '' ? null : { kind, action }
    default:
      return assertNever(kind)
  }
}

/** One of the two figures is enough: the other then says nothing. */
function loadOf({ waitMinutes, volumeMultiple }: ReportDraft): SignalFact | null {
  const wait = waitMinutes.trim() === '' ? 0 : numberIn(waitMinutes)
  const volume = volumeMultiple.trim() === '' ? 0 : numberIn(volumeMultiple)
  const nothing = waitMinutes.trim() === '' && volumeMultiple.trim() === ''
  if (nothing || wait === null || volume === null || wait < 0 || volume < 0) return null
  return { kind: 'supportLoad', waitMinutes: wait, volumeMultiple: volume }
}

/** A number as people type it, full width too; null where it is none. */
function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  const value = Number(plain)
  return plain === '' || !Number.isFinite(value) ? null : value
}
