import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { OwnScenarioView, PlanView } from '../../shared/bridge/scenario-rows.ts'
import { planEvents } from '../../shared/drill/plan/events.ts'
import { planFault } from '../../shared/drill/plan/fault.ts'
import type { OwnScenario, Plan } from '../../shared/drill/plan/plan.ts'
import { runOf } from '../../shared/drill/plan/run.ts'
import { readScenario } from '../../shared/drill/scenario/file.ts'
import type { NewEvent } from '../../shared/event/envelope.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { ORG } from '../../shared/org/fold.ts'
import { scenarioIn } from '../drill/scenario-in.ts'
import type { Parts } from './parts.ts'
import { actorOf, refuseWrite } from './parts.ts'

type Rows =
  | 'scenario.list'
  | 'scenario.publish'
  | 'scenario.withdraw'
  | 'plan.list'
  | 'plan.save'
  | 'plan.cancel'
  | 'plan.answer'
  | 'drill.runs'

const write = writerOf(planEvents)

/** Our own scenarios, planned drills with the check beforehand, and the drills that ran. */
export function scenarioHandlers(parts: Parts): Pick<Handlers, Rows> {
  const { desk } = parts
  const org = () => desk.org().state
  return {
    'scenario.list': () => ok({ scenarios: [...org().scenarios.values()].map(scenarioView) }),
    'scenario.publish': (input) => publish(parts, input),
    'scenario.withdraw': ({ id }) => {
      const found = org().scenarios.get(id)
      if (!found || found.withdrawn) return refuse('no-such-scenario')
      return record(parts, write('scenario.withdrawn', { scenario: id }), {})
    },
    'plan.list': () => ok({ plans: [...org().plans.values()].map(planView) }),
    'plan.save': (input) => save(parts, input),
    'plan.cancel': ({ id, reason }) =>
      withPlan(parts, id, () =>
        reason === '' ? refuse('reason-missing') : record(parts, write('plan.cancelled', { plan: id, reason }), {})
      ),
    'plan.answer': ({ id, person, answer }) =>
      withPlan(parts, id, ({ at, participants }) =>
        participants.some((one) => one.person === person)
          ? record(parts, write('plan.answered', { plan: id, person, answer, at }), {})
          : refuse('plan-no-such-person')
      ),
    'drill.runs': () => ok({ runs: runs(parts) })
  }
}

function publish(parts: Parts, { text }: Input<'scenario.publish'>): Reply<Output<'scenario.publish'>> {
  const { desk, shelf } = parts
  const playbook = shelf.find(shelf.current() ?? '')
  if (!playbook) return refuse('no-such-playbook')
  const { scenario, problems } = readScenario(text, playbook)
  const errors = problems.filter(({ level }) => level === 'error').length
  if (!scenario || errors > 0) return refuse('scenario-has-errors', { count: errors })
  const before = desk.org().state.scenarios.get(scenario.id)
  const id = before ? scenario.id : `own-${desk.newId()}`
  const origin = { kind: 'own', ref: before ? before.scenario.origin.ref : scenario.id } as const
  return record(parts, write('scenario.published', { scenario: { ...scenario, id, origin } }), { id })
}

function save(parts: Parts, { id, draft }: Input<'plan.save'>): Reply<Output<'plan.save'>> {
  const { desk, shelf } = parts
  const { scenarios, plans } = desk.org().state
  const playbook = shelf.find(shelf.current() ?? '')
  if (!playbook) return refuse('no-such-playbook')
  const before = id === null ? undefined : plans.get(id)
  if (id !== null && !before) return refuse('no-such-plan')
  if (before?.cancelled) return refuse('plan-over')
  const fault = planFault(draft, {
    hasScenario: scenarioIn(playbook, scenarios, draft.scenario) !== undefined,
    playbook,
    now: desk.now(),
    before: before?.at ?? null
  })
  if (fault) return refuse(fault)
  const plan = id ?? `plan-${desk.newId()}`
  return record(parts, write('plan.saved', { plan, draft }), { id: plan })
}

/** Does something with a planned drill that still stands. */
function withPlan<T>({ desk }: Parts, id: string, then: (plan: Plan) => Reply<T>): Reply<T> {
  const plan = desk.org().state.plans.get(id)
  if (!plan) return refuse('no-such-plan')
  return plan.cancelled ? refuse('plan-over') : then(plan)
}

function runs({ desk }: Parts): Output<'drill.runs'>['runs'] {
  const { plans } = desk.org().state
  const found = desk.incidents().flatMap((stream) => {
    const { state, events } = desk.incident(stream)
    return runOf(stream, state, events, plans) ?? []
  })
  return found.sort((a, b) => b.beganAt - a.beganAt)
}

/** Writes into the log of the organisation in the name of who uses this installation. */
function record<T>({ desk, settings }: Parts, event: NewEvent, value: T): Reply<T> {
  const actor = actorOf(settings)
  if (!actor) return refuse('who-are-you')
  const written = desk.append(ORG, [event], actor, desk.now())
  return written.ok ? ok(value) : refuseWrite(written)
}

function scenarioView({ scenario, version, published, withdrawn }: OwnScenario): OwnScenarioView {
  return { scenario, version, by: published.by.person, at: published.at, withdrawn }
}

function planView({ saved, answers, cancelled, ...plan }: Plan): PlanView {
  return {
    ...plan,
    savedBy: saved.by.person,
    savedAt: saved.at,
    answers: [...answers].map(([person, { value, by, at }]) => ({ person, answer: value, by: by.person, at })),
    cancelled: cancelled ? { reason: cancelled.value, by: cancelled.by.person, at: cancelled.at } : null
  }
}
