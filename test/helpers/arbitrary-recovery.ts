import fc from 'fast-check'
import type { z } from 'zod'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { progressCommands } from '../../shared/incident/progress/commands.ts'
import type { progressEvents } from '../../shared/incident/progress/events.ts'
import { endOf, openBlocks } from '../../shared/incident/progress/work.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { vendorCommands } from '../../shared/incident/vendor/commands.ts'
import type { vendorEvents } from '../../shared/incident/vendor/events.ts'
import { minutes } from './given.ts'

const work = fc.constantFrom('id3', 'id4', 'none', '__proto__')
const title = fc.constantFrom('残高照合', 'Rebuild the order book', '板 | `x` <b>')
const stream = fc.constantFrom(
  { kind: 'service' as const, id: 'spot' },
  { kind: 'service' as const, id: 'nothing' },
  { kind: 'department' as const, id: 'system' },
  { kind: 'system' as const, id: 'ウォレット 基盤' },
  { kind: 'system' as const, id: 'constructor' }
)
const owner = fc.constantFrom(
  null,
  { kind: 'person' as const, name: '佐藤 健' },
  { kind: 'role' as const, name: 'R-SYS-H' },
  { kind: 'role' as const, name: 'R-NONE' }
)
const instant = fc.option(fc.integer({ min: -60, max: 600 }).map(minutes))
const done = fc.integer({ min: 0, max: 5 })
const of = fc.constantFrom(3, 4, 100)
const words = fc.constantFrom('', '鍵の承認待ち', 'waiting for the key holder')
const block = fc.constantFrom('id5', 'none')
const vendor = fc.constantFrom('X-CLOUD', 'X-WAL', 'Acme Forensics')
const engagement = fc.constantFrom('id3', 'none', '__proto__')
const caseNumber = fc.constantFrom('', 'C-1042')
const topPriority = fc.boolean()

type Names = keyof typeof progressCommands | keyof typeof vendorCommands

/** Random commands on recovery work and on vendors. */
export const recoveryCommands: { readonly [N in Names]: fc.Arbitrary<CommandData<N>> } = {
  'work.add': fc.record({
    title,
    stream,
    owner,
    start: instant,
    end: instant,
    amount: fc.option(fc.record({ done, of }))
  }),
  'work.correct': fc.record({ work, title, stream }),
  'work.assign': fc.record({ work, owner }),
  'work.plan': fc.record({ work, start: instant, end: instant }),
  'work.advance': fc.record({ work, done, of }),
  'work.block': fc.record({ work, on: words, reason: words }),
  'work.unblock': fc.record({ work, block, note: words }),
  'work.finish': fc.record({ work, note: words }),
  'work.drop': fc.record({ work, reason: words }),
  'work.reopen': fc.record({ work, reason: words }),
  'vendor.engage': fc.record({ vendor, task: words, caseNumber, topPriority }),
  'vendor.amend': fc.record({ engagement, caseNumber, topPriority }),
  'vendor.hear': fc.record({ engagement, text: words, nextAt: instant }),
  'vendor.close': fc.record({ engagement, reason: words })
}

type Tables = typeof progressEvents & typeof vendorEvents

/** Valid data for every event of recovery work and of vendors. */
export const recoveryFacts: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'work.added': fc.record({ work, title, stream }),
  'work.corrected': fc.record({ work, title, stream, was: fc.record({ title, stream }) }),
  'work.assigned': fc.record({ work, title, owner }),
  'work.planned': fc.record({ work, title, start: instant, end: instant }),
  'work.advanced': fc.record({ work, title, done: fc.nat(200), of: fc.constantFrom(1, 8, 100) }),
  'work.blocked': fc.record({ work, title, block, on: words, reason: words }),
  'work.unblocked': fc.record({ work, title, block, note: words }),
  'work.finished': fc.record({ work, title, note: words }),
  'work.dropped': fc.record({ work, title, reason: words }),
  'work.reopened': fc.record({ work, title, reason: words }),
  'vendor.engaged': fc.record({ engagement, vendor, task: words, caseNumber, topPriority }),
  'vendor.amended': fc.record({ engagement, vendor, caseNumber, topPriority }),
  'vendor.heard': fc.record({ engagement, vendor, text: words, nextAt: instant }),
  'vendor.closed': fc.record({ engagement, vendor, reason: words })
}

/** What the fields of these commands name. */
export const recoveryHeld = {
  work: (state: IncidentState) => state.work,
  engagement: (state: IncidentState) => state.vendors
}

/** Work that is held up, or over: what can be undone. */
export function recoveryAim({ name }: Command, { work: items }: IncidentState): Record<string, unknown> {
  const blocked = name === 'work.unblock' ? [...items.values()].find((one) => openBlocks(one).length > 0) : undefined
  const over = name === 'work.reopen' ? [...items.values()].find((one) => endOf(one)) : undefined
  return {
    ...(blocked ? { work: blocked.id, block: openBlocks(blocked)[0]?.id } : {}),
    ...(over ? { work: over.id } : {})
  }
}
