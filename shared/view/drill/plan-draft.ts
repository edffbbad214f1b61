import type { PlanView } from '../../bridge/scenario-rows.ts'
import type { PlanDraft } from '../../drill/plan/plan.ts'
import type { Scenario } from '../../drill/scenario/schema.ts'
import type { Actor } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Language } from '../../report/time.ts'
import { usualRole } from '../declare/commander.ts'
import { foldText } from '../search-text.ts'

const DAY = 24 * 60 * 60_000
const QUARTER = 15 * 60_000

type Known = {
  readonly scenarios: readonly Scenario[]
  readonly playbook: PlaybookIndex
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly me: Actor | null
}

/** What the form of a plan begins with: the plan as it is, else a week from now at a full quarter, every department, led by whoever plans. */
export function planDraftOf(
  plan: PlanView | null,
  first: Partial<PlanDraft>,
  { scenarios, playbook, now, me }: Known
): PlanDraft {
  if (plan) {
    const { scenario, at, departments, leadershipLed, announced, facilitator, commander, participants, pace, note } =
      plan
    return { scenario, at, departments, leadershipLed, announced, facilitator, commander, participants, pace, note }
  }
  const wanted = scenarios.find(({ id }) => id === first.scenario)
  const usual = wanted ?? scenarios.find(({ origin }) => origin.kind === 'playbook') ?? scenarios[0]
  return {
    scenario: usual?.id ?? '',
    at: Math.ceil((now + 7 * DAY) / QUARTER) * QUARTER,
    departments: playbook.playbook.departments.map(({ id }) => id),
    leadershipLed: false,
    announced: true,
    facilitator: me?.person ?? '',
    commander: { person: '', role: usualRole(undefined, playbook) },
    participants: [],
    pace: usual?.pace ?? 1,
    note: '',
    ...first
  }
}

type Participants = PlanDraft['participants']

/** The participants as a person types them: a line each, the name, then the department after a comma. */
export function participantsText(participants: Participants, playbook: PlaybookIndex, language: Language): string {
  const mark = language === 'ja' ? '、' : ', '
  return participants
    .map(
      ({ person, department }) =>
        `${person}${mark}${playbook.departments.get(department)?.shortName[language] ?? department}`
    )
    .join('\n')
}

/**
 * Who is to take part, as it was typed: `name, department` a line. Without a department it is the first of those that drill.
 * `unknown` is the first line of which the department is none; nobody is left out in silence.
 */
export function participantsOf(
  text: string,
  playbook: PlaybookIndex,
  departments: PlanDraft['departments']
): { readonly participants: Participants; readonly unknown: string | null } {
  const participants: Participants = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [person = '', ...rest] = line.split(/[,、，\t]/).map((part) => part.trim())
    const said = rest.join(' ')
    const department = said === '' ? departments[0] : departmentOf(said, playbook)
    if (person === '' || department === undefined) return { participants, unknown: line }
    participants.push({ person, department })
  }
  return { participants, unknown: null }
}

function departmentOf(said: string, { playbook }: PlaybookIndex): PlanDraft['departments'][number] | undefined {
  const wanted = foldText(said)
  return playbook.departments.find(({ id, name, shortName }) =>
    [id, name.ja, name.en, shortName.ja, shortName.en].some((one) => foldText(one) === wanted)
  )?.id
}
