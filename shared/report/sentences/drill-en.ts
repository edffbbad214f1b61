import type { DrillSentences } from './drill-tables.ts'

/** The events of a drill and its clock in English. */
export const drillEn: DrillSentences = {
  'drill.began': ({ scenario, facilitator, pace }) =>
    `Drill begins: ${scenario.name.en} (led by ${facilitator}${pace === 1 ? '' : `, ${pace} times as fast`})`,
  'drill.paused': ({ reason, incident }) =>
    incident === null ? `Drill clock paused (reason: ${reason})` : 'Drill clock paused: a real incident was declared',
  'drill.resumed': () => 'Drill clock running again',
  'drill.paced': ({ from, pace }) => `Pace of the drill: ${from}× → ${pace}×`,
  'drill.jumped': ({ from, to }, { time }) => `Drill clock put forward: ${time(from)} → ${time(to)}`,
  'drill.ended': ({ reason }) => `Drill ended (reason: ${reason})`,
  'drill.led': ({ facilitator, from, reason }) => `Drill led by ${facilitator} in place of ${from} (reason: ${reason})`,
  'drill.branched': ({ at, copied, reason }, { time }) =>
    `Drill rewound to ${time(at)} as a branch (${copied} events up to there copied; the other drill stays as it is)${reason === '' ? '' : ` (reason: ${reason})`}`,
  'drill.noted': ({ text }) => `Facilitator's note: “${text}”`,
  'drill.tagged': ({ label, text }) =>
    `Observer's mark: ${[label, text === '' ? '' : `“${text}”`].filter(Boolean).join(' ')}`
}
