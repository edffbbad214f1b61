import type { Said } from '../register.ts'

/** Facts that fill the sentence about an escalation: ids and figures, never free text of people. */
export type About = Readonly<Record<string, string | number>>

/** One raise of a level (`round` 0) or one of its repeats. Times are milliseconds since the epoch. */
export type EscalationStep = {
  readonly level: number
  readonly round: number
  /** Roles, or people by name, who are told. */
  readonly targets: readonly string[]
  readonly dueAt: number
  readonly at: number
  /** How late (ms) the engine was; 0 in time. */
  readonly lateMs: number
  /** It was found after a gap (sleep, restart): it belongs to the review and was not sounded. */
  readonly missed: boolean
  /** Nobody stands on this level, or all are absent: the next one follows at once. */
  readonly skipped: 'empty' | 'absent' | null
}

/** That someone has it in hand, for a role. A lapsed one was asked again, for nothing was heard since. */
export type Acknowledgement = {
  readonly person: string
  readonly role: string
  readonly at: number
  readonly lapsedAt: number | null
}

/** A serious problem that goes further up: one rule about one subject, through its levels. */
export type Escalation = {
  readonly id: string
  readonly rule: string
  readonly subject: string
  /** 1, or more where the condition had passed and came back. */
  readonly occurrence: number
  readonly about: About
  /** Since when its condition holds. */
  readonly since: number
  /** How many levels it has in all. */
  readonly levels: number
  readonly steps: readonly EscalationStep[]
  readonly acks: readonly Acknowledgement[]
  /** Who it was handed to: a role or a person's name. */
  readonly handed: readonly Said<string>[]
  readonly comments: readonly Said<string>[]
  /** Held with a reason: no step falls due. */
  readonly held: Said<string> | undefined
  /** When it was last let go on. */
  readonly releasedAt: number | null
  readonly jump: Said<{ readonly to: number; readonly reason: string }> | undefined
  readonly resolved: (Said<string> & { readonly how: 'person' | 'passed' }) | undefined
  /** When a person last did something about it. */
  readonly touchedAt: number | null
}

/** The id of an escalation: the same on every laptop that notices the same thing. */
export function escalationId(rule: string, subject: string, occurrence: number): string {
  return `${rule}:${subject}${occurrence > 1 ? `#${occurrence}` : ''}`
}

/** What the id of an escalation is made of. */
export function escalationParts(id: string): {
  readonly rule: string
  readonly subject: string
  readonly occurrence: number
} {
  const end = id.includes(':') ? id.indexOf(':') : id.length
  const rest = id.slice(end + 1)
  const again = /#(\d+)$/u.exec(rest)
  return {
    rule: id.slice(0, end),
    subject: again ? rest.slice(0, again.index) : rest,
    occurrence: again ? Number(again[1]) : 1
  }
}

/** The level that was reached, 0 before the first. */
export function levelOf(escalation: Escalation): number {
  return escalation.steps.reduce((highest, step) => Math.max(highest, step.level), 0)
}

/** Everyone who was told so far, each once, in the order in which they were told; then those it was handed to. */
export function toldBy(escalation: Escalation): readonly string[] {
  const [first, ...others] = escalation.steps
  if (first && others.length === 0 && escalation.handed.length === 0) return first.skipped ? [] : first.targets
  const told = escalation.steps.flatMap((step) => (step.skipped ? [] : step.targets))
  return [...new Set([...told, ...escalation.handed.map((said) => said.value)])]
}

/** Those who have not acknowledged, or whose acknowledgement lapsed. `first`: one acknowledgement is enough for all. */
export function pendingOf(escalation: Escalation, mode: 'each' | 'first'): readonly string[] {
  if (escalation.acks.length === 0) return toldBy(escalation)
  const standing = escalation.acks.filter((ack) => ack.lapsedAt === null)
  if (mode === 'first' && standing.length > 0) return []
  return toldBy(escalation).filter((target) => !standing.some((ack) => ack.role === target || ack.person === target))
}

/** Who must decide something that a machine may not: it waits on the board with its reason. */
export type BoardDecision = {
  readonly id: string
  /** The effect that asks for it, or `other` where a person put it up. */
  readonly effect: string
  readonly escalation: string
  readonly owner: string
  readonly about: About
  readonly text: string
  readonly asked: Said<number | null>
  readonly answer: Said<{ readonly taken: boolean; readonly reason: string }> | undefined
}

/** What may not be done while something stands against it. */
export const barKinds = ['resume', 'assetSafeClaim'] as const
export type BarKind = (typeof barKinds)[number]

/** A bar, and who signed for lifting it. */
export type Bar = {
  readonly kind: BarKind
  readonly twoPerson: boolean
  readonly escalation: string
  readonly raised: Said<string>
  readonly lifts: readonly Said<string>[]
}

/** Whether something is barred now. */
export function isBarred(bars: ReadonlyMap<string, Bar>, kind: BarKind): boolean {
  const bar = bars.get(kind)
  return bar !== undefined && bar.lifts.length < (bar.twoPerson ? 2 : 1)
}
