import { z } from 'zod'
import type { Decimal } from '../../money/decimal.ts'
import type { Said } from '../register.ts'

/** What a person says of a gate. `notNeeded` says why in its evidence. */
export const verdicts = ['met', 'notMet', 'notNeeded'] as const
export type Verdict = (typeof verdicts)[number]

/** What somebody said of a gate. It counts in its round: whatever closes again asks everybody anew. */
export type GateWord = Said<Verdict> & { readonly evidence: string; readonly round: number }

/** Go or no-go of one of the named people for one step, for the role they hold. */
export type GoWord = Said<'go' | 'noGo'> & { readonly role: string; readonly reason: string; readonly round: number }

/** How open orders are treated, on whose word and by which rule. */
export type TreatmentWord = Said<string> & { readonly owner: string; readonly basis: string }

/** What customers can be told before services open again. */
export const announced = ['reopening', 'treatment'] as const
/** That something was announced on a channel: `opensAt` (ms) is the opening that it names, `ref` where it stands. */
export type AnnounceWord = Said<string> & {
  readonly what: readonly (typeof announced)[number][]
  readonly opensAt: number | null
  readonly ref: string
  readonly round: number
}

export const answers = ['asked', 'ready', 'notReady', 'left'] as const
/** A participant of the market who was asked whether they are ready; shares in percent. `left` counts no longer. */
export type Participant = Said<(typeof answers)[number]> & {
  readonly name: string
  readonly retail: boolean
  readonly turnover: Decimal
  readonly retailTurnover: Decimal
  readonly note: string
}

export const allowanceSchema = z.object({
  service: z.string().min(1),
  asset: z.string().min(1),
  state: z.string().min(1)
})
/** How far a cell may be open. */
export type Allowance = z.infer<typeof allowanceSchema>

/** One step up the ladder. `at` is when services opened. */
export type LadderStep = Said<string> & {
  readonly id: string
  readonly ladder: string
  readonly order: number
  /** The assets for which it was taken; `*` is every one. */
  readonly assets: readonly string[]
  /** What opened, from which state. */
  readonly cells: readonly (Allowance & { readonly from: string })[]
  readonly allows: readonly Allowance[]
  readonly override: string
  readonly round: number
}

/** One command that took the ladder back. */
export type LadderBack = Said<string> & {
  readonly steps: readonly string[]
  /** The order of the step that stands now; 0 where all is closed again. */
  readonly to: number
  /** The re-halt trigger that asked for it; empty where a person judged. */
  readonly trigger: string
}

/** What an override is for: a step for some assets, or cells of the matrix set by hand. */
export const overrideScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('step'),
    stage: z.string().min(1).max(60),
    assets: z.array(z.string().trim().min(1).max(20)).min(1).max(500)
  }),
  z.strictObject({
    kind: z.literal('cells'),
    cells: z
      .array(z.strictObject({ service: z.string().min(1).max(60), asset: z.string().trim().min(1).max(20) }))
      .min(1)
      .max(2000),
    state: z.string().min(1).max(60)
  })
])
export type OverrideScope = z.infer<typeof overrideScopeSchema>

/** Going on although something is not met: asked by one person with a reason, signed by another. */
export type Override = {
  readonly id: string
  readonly scope: OverrideScope
  /** The codes of what was not met when it was asked; nothing else is passed over. */
  readonly covers: readonly string[]
  readonly asked: Said<string> & { readonly role: string }
  readonly signed: (Said<string> & { readonly role: string }) | undefined
  readonly dropped: Said<string> | undefined
  readonly round: number
}

/** How an incident comes back. */
export type Resumption = {
  readonly ladder: Said<string> | undefined
  /** 0 before anything closed again; each closing begins a new one, in which gates and go are said anew. */
  readonly round: number
  /** When (ms) that round was entered; 0 for the first. */
  readonly roundSince: number
  /** When each step is planned (ms), every version, oldest first. */
  readonly plans: ReadonlyMap<string, readonly Said<number | null>[]>
  readonly gates: ReadonlyMap<string, readonly GateWord[]>
  readonly goes: ReadonlyMap<string, readonly GoWord[]>
  readonly treatments: readonly TreatmentWord[]
  readonly announcements: readonly AnnounceWord[]
  readonly participants: ReadonlyMap<string, Participant>
  readonly overrides: ReadonlyMap<string, Override>
  readonly steps: ReadonlyMap<string, LadderStep>
  readonly backs: readonly LadderBack[]
}

/** Nothing said yet of how it comes back. */
export const noResumption: Resumption = {
  ladder: undefined,
  round: 0,
  roundSince: 0,
  plans: new Map(),
  gates: new Map(),
  goes: new Map(),
  treatments: [],
  announcements: [],
  participants: new Map(),
  overrides: new Map(),
  steps: new Map(),
  backs: []
}
