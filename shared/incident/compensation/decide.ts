import { canonical } from '../../event/canonical.ts'
import { isApproved } from '../approval/approval.ts'
import { actsForLegal } from '../legal.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { compensationCommands } from './commands.ts'
import type { Compensation, Outcome, Resolution } from './compensation.ts'
import { assessmentOf, missingTerms } from './compensation.ts'
import { compensationEvents } from './events.ts'
import { signingNeed } from './signers.ts'
import { clearanceOf, isBanned, resolutionOf, resolutionStanding } from './standing.ts'

const write = writerOf(compensationEvents)

/** What is decided of compensation, also once the incident is closed: it outlives it. */
export const compensationDecide: Deciders<typeof compensationCommands> = {
  'compensation.assess': ({ compensation }, { was, terms, reason }, context) => {
    const before = assessmentOf(compensation)
    if ((before?.id ?? null) !== was) return refused('assessment-changed')
    if (before && canonical(before.value) === canonical(terms)) return refused('already-so')
    if (terms.law === 'elsewhere' && terms.lawNote === '') return refused('law-note-missing')
    const assets = terms.prices.map(({ asset }) => asset)
    const twice = assets.find((asset, index) => assets.indexOf(asset) !== index)
    if (twice !== undefined) return refused('asset-twice', { asset: twice })
    if (before && reason === '') return refused('reason-missing')
    return decided(write('compensation.assessed', { assessment: context.newId(), terms, reason }))
  },
  'compensation.step': ({ compensation }, data, { playbook }) => {
    if (data.step >= playbook.playbook.compensation.steps.length)
      return refused('no-such-step', { step: data.step + 1 })
    const before = compensation.steps.get(data.step)?.at(-1)?.value ?? { done: false, note: '' }
    if (before.done === data.done && before.note === data.note) return refused('already-so')
    if (!data.done && before.done && data.note === '') return refused('reason-missing')
    return decided(write('compensation.stepped', data))
  },
  'compensation.clear': (state, data, context) => {
    if (!isLegal(state, context)) return refused('legal-only')
    const { kind, reference, text } = data
    if (kind === 'confirmed' ? reference === '' : text === '') return refused('clearance-unfounded')
    const before = clearanceOf(state.compensation)?.value
    if (before?.kind === kind && before.reference === reference && before.text === text) return refused('already-so')
    return decided(write('compensation.cleared', { clearance: context.newId(), ...data }))
  },
  'compensation.unclear': (state, { clearance, reason }, context) => {
    if (!isLegal(state, context)) return refused('legal-only')
    const found = clearanceOf(state.compensation)
    if (found?.id !== clearance) return refused('nothing-to-take-back')
    if (reason === '') return refused('reason-missing')
    return decided(write('compensation.uncleared', { clearance, kind: found.value.kind, reason }))
  },
  'compensation.propose': ({ compensation }, { outcome, assessment, text }, context) => {
    const fault = unfit(compensation, outcome, assessment)
    if (fault) return fault
    const open = resolutionOf(compensation)
    if (open?.assessment === assessment) return refused('decision-open')
    return decided(write('compensation.proposed', { resolution: context.newId(), outcome, assessment, text }))
  },
  'compensation.approve': (state, { resolution: id, assessment }, context) =>
    onOpen(state.compensation, id, (resolution) => {
      const fault = unfit(state.compensation, resolution.outcome, assessment)
      if (fault) return fault
      if (resolution.assessment !== assessment) return refused('assessment-changed')
      if (isApproved(resolutionStanding(state.compensation, resolution))) return refused('already-done')
      const signing = signingNeed(resolution, state, context)
      if ('refusal' in signing) return { ok: false, refusal: signing.refusal }
      return decided(
        write('compensation.approved', { resolution: id, outcome: resolution.outcome, assessment, need: signing.need })
      )
    }),
  'compensation.withdraw': ({ compensation }, { resolution: id, reason }) =>
    onOpen(compensation, id, ({ outcome }) =>
      reason === ''
        ? refused('reason-missing')
        : decided(write('compensation.withdrawn', { resolution: id, outcome, reason }))
    )
}

/** Why a decision cannot be taken on the assessment that somebody has read. */
function unfit(compensation: Compensation, outcome: Outcome, read: string): Decision | undefined {
  const assessment = assessmentOf(compensation)
  if (!assessment) return refused('assessment-missing')
  if (assessment.id !== read) return refused('assessment-changed')
  const missing = missingTerms(assessment.value)
  if (missing.length > 0) return refused('assessment-incomplete', { terms: missing.join(', ') })
  return outcome === 'pay' && isBanned(compensation) ? refused('confirmation-missing') : undefined
}

function isLegal(state: IncidentState, { actor, playbook }: Context): boolean {
  return actsForLegal(actor, state, playbook)
}

function onOpen(compensation: Compensation, id: string, then: (resolution: Resolution) => Decision): Decision {
  const found = resolutionOf(compensation)
  return found?.id === id ? then(found) : refused('no-such-proposal')
}
