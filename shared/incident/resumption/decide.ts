import { compareDecimals } from '../../money/arithmetic.ts'
import { sumOf } from '../../money/sum.ts'
import type { CommandData } from '../commands.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'
import { stepBack } from './back.ts'
import type { resumeCommands } from './commands.ts'
import { decidersOf, wordOf } from './deciders.ts'
import { resumeEvents } from './events.ts'
import { ladderOf, presentOrder, stageById } from './ladder.ts'
import { sayOfGates } from './meet.ts'
import { askOverride, dropOverride, signOverride } from './override.ts'
import { treatmentOf } from './proof.ts'
import { stepUp } from './step.ts'

const write = writerOf(resumeEvents)

/** What is decided of the resumption. */
export const resumeDecide: Deciders<typeof resumeCommands> = {
  'resume.choose': (state, data, { playbook }) => {
    const from = state.resumption.ladder?.value ?? ''
    if (!playbook.playbook.resumption.ladders.some(({ id }) => id === data.ladder)) {
      return refused('no-such-ladder', { ladder: data.ladder })
    }
    if (from === data.ladder) return refused('already-so')
    if (presentOrder(state) > 0) return refused('ladder-in-use')
    if (from !== '' && data.reason === '') return refused('reason-missing')
    return decided(write('resume.chosen', { ...data, from }))
  },
  'resume.plan': (state, data, { playbook }) => {
    if (!ladderOf(state, playbook)) return refused('no-ladder')
    const unknown = data.plans.find(({ stage }) => !stageById(state, playbook, stage))
    if (unknown) return refused('no-such-stage', { stage: unknown.stage })
    const plannedAt = (stage: string) => state.resumption.plans.get(stage)?.at(-1)?.value ?? null
    const plans = data.plans.filter(({ stage, at }) => plannedAt(stage) !== at)
    if (plans.length === 0) return refused('already-so')
    const moves = plans.some(({ stage }) => plannedAt(stage) !== null)
    return moves && data.reason === ''
      ? refused('reason-missing')
      : decided(write('resume.planned', { ...data, plans }))
  },
  'resume.meet': sayOfGates,
  'resume.treat': (state, data, { playbook }) => {
    const { orderTreatments } = playbook.playbook.resumption
    if (!orderTreatments.some(({ id }) => id === data.treatment)) {
      return refused('no-such-treatment', { treatment: data.treatment })
    }
    if (!playbook.roles.has(data.owner)) return refused('no-such-role', { role: data.owner })
    if (data.basis === '') return refused('basis-missing')
    const before = treatmentOf(state)
    const isSo = before?.value === data.treatment && before.owner === data.owner && before.basis === data.basis
    return isSo ? refused('already-so') : decided(write('resume.treated', data))
  },
  'resume.announce': (state, data, { playbook, happenedAt }) => {
    const unknown = data.channels.find((channel) => !playbook.playbook.channels.some(({ id }) => id === channel))
    if (unknown) return refused('no-such-channel', { channel: unknown })
    if (data.what.includes('treatment') && !treatmentOf(state)) return refused('no-treatment')
    if (data.opensAt !== null && data.opensAt < happenedAt) return refused('end-before-start')
    return decided(write('resume.announced', { ...data, round: state.resumption.round }))
  },
  'resume.ready': askAround,
  'resume.decide': (state, data, context) => {
    if (!stageById(state, context.playbook, data.stage)) return refused('no-such-stage', { stage: data.stage })
    const named = decidersOf(state, context.playbook)
    const own = speaksFor(context.actor, state, context.playbook)
    const role = named.find((one) => own.has(one))
    if (role === undefined) return refused('not-a-decider', { roles: named.join(',') })
    if (wordOf(state, data.stage, role)?.value === data.verdict) return refused('already-so')
    if (data.verdict === 'noGo' && data.reason === '') return refused('reason-missing')
    return decided(write('resume.decided', { ...data, role, round: state.resumption.round }))
  },
  'resume.override': askOverride,
  'resume.sign': signOverride,
  'resume.drop': dropOverride,
  'resume.step': stepUp,
  'resume.back': stepBack
}

/** Shares are of one whole: all who were asked together have no more than 100 %. */
function askAround(state: IncidentState, data: CommandData<'resume.ready'>, _context: Context): Decision {
  const names = data.participants.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return refused('participant-twice', { name: twice })
  const others = [...state.resumption.participants.values()].filter(({ name }) => !names.includes(name))
  const counted = [
    ...others.filter(({ value }) => value !== 'left'),
    ...data.participants.filter(({ answer }) => answer !== 'left')
  ]
  for (const share of ['turnover', 'retailTurnover'] as const) {
    const sum = sumOf(counted.map((one) => one[share]))
    if (compareDecimals(sum, '100') > 0) return refused('over-hundred', { sum, share })
  }
  return decided(write('resume.readied', data))
}
