import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { monitorCommands } from './commands.ts'
import { monitorEvents } from './events.ts'
import { isPast, metricsOf } from './limits.ts'
import { planOf, watchOf } from './stability.ts'

const write = writerOf(monitorEvents)
const unnamed = { ja: '', en: '' }

/** What is decided of the watch over services that opened again. */
export const monitorDecide: Deciders<typeof monitorCommands> = {
  'monitor.open': (state, data, { playbook }) => {
    const before = state.monitor.plan ? planOf(state, playbook) : undefined
    const isSo =
      before?.everyMinutes === data.everyMinutes &&
      before.forMinutes === data.forMinutes &&
      before.stableMinutes === data.stableMinutes
    return isSo ? refused('already-so') : onRunning(state, () => decided(write('monitor.opened', data)))
  },
  'monitor.limit': (state, data, { playbook }) => {
    const before = metricsOf(state, playbook).find(({ id }) => id === data.metric)
    if (before && data.reason === '') return refused('reason-missing')
    return decided(write('monitor.limited', data))
  },
  'monitor.record': (state, data, context) => onRunning(state, () => look(state, data, context)),
  'monitor.extend': (state, data, { now }) => {
    if (data.until <= now) return refused('end-before-start')
    if (data.reason === '') return refused('reason-missing')
    return onRunning(state, () => decided(write('monitor.extended', data)))
  },
  'monitor.close': (state, data, { playbook, happenedAt }) =>
    onRunning(state, () => {
      const unmet = watchOf(state, playbook, happenedAt)
        .criteria.filter(({ met }) => !met)
        .map(({ code }) => code)
      if (unmet.length > 0 && data.reason === '') {
        return refused('not-stable', { unmet: unmet.join(','), count: unmet.length })
      }
      return decided(write('monitor.closed', { ...data, unmet }))
    }),
  'monitor.reopen': (state, data) => {
    if (!state.monitor.closed) return refused('watch-not-closed')
    return data.reason === '' ? refused('reason-missing') : decided(write('monitor.reopened', data))
  }
}

function look(
  state: IncidentState,
  data: { readonly readings: readonly { readonly metric: string; readonly value: string }[]; readonly note: string },
  { playbook }: Context
): Decision {
  const metrics = new Map(metricsOf(state, playbook).map((metric) => [metric.id, metric]))
  const unknown = data.readings.find(({ metric }) => !metrics.has(metric))
  if (unknown) return refused('no-such-metric', { metric: unknown.metric })
  const readings = data.readings.map((reading) => ({ ...reading, name: metrics.get(reading.metric)?.name ?? unnamed }))
  const past = data.readings.flatMap(({ metric: id, value }) => {
    const metric = metrics.get(id)
    return metric && metric.on && isPast(value, metric.side, metric.limit) ? [id] : []
  })
  return decided(write('monitor.recorded', { readings, past, note: data.note }))
}

function onRunning(state: IncidentState, then: () => Decision): Decision {
  return state.monitor.closed ? refused('watch-closed') : then()
}
