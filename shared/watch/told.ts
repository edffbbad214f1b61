import type { LocalText } from '../playbook/schema.ts'
import type { Alert } from './alert.ts'
import type { Watched } from './engine.ts'
import { ruleById } from './policy.ts'
import type { Steps } from './step.ts'

/** One step to tell of: the rule in words and the roles that it goes to. People's names stay off a locked screen. */
export type ToldStep = Pick<Alert, 'kind' | 'escalation' | 'level' | 'lateMs'> & {
  readonly rule: string
  readonly name: LocalText
  readonly roles: readonly LocalText[]
}

/** What one run of the engine has to tell of one incident. */
export type Told = {
  readonly stream: string
  readonly title: string
  readonly drill: boolean
  /** The rank of its severity: 1 is the gravest. */
  readonly rank: number
  readonly steps: readonly ToldStep[]
  /** Steps that were missed while nobody watched: told as one. */
  readonly missed: number
}

const LOWEST_RANK = 9

/** What a run has to tell, null where it has nothing. */
export function toldOf(stream: string, { state, playbook }: Watched, { alerts, review }: Steps): Told | null {
  const missed = review?.rows.length ?? 0
  if (alerts.length === 0 && missed === 0) return null
  return {
    stream,
    title: state.title,
    drill: state.drill,
    rank: playbook.severities.get(state.severity?.value ?? '')?.rank ?? LOWEST_RANK,
    steps: alerts.map(({ kind, escalation, level, lateMs, targets }) => {
      const rule = escalation.slice(0, escalation.indexOf(':'))
      return {
        kind,
        escalation,
        level,
        lateMs,
        rule,
        name: ruleById(playbook.playbook, rule)?.text ?? { ja: rule, en: rule },
        roles: targets.flatMap((target) => playbook.roles.get(target)?.name ?? [])
      }
    }),
    missed
  }
}
