import { compensationWordsEn as words } from '../words/compensation-en.ts'
import { clip } from './clip.ts'
import type { CompensationSentences } from './compensation-tables.ts'
import { totalWords } from './compensation-tables.ts'

/** The events of compensation and its register in English. */
export const compensationEn: CompensationSentences = {
  'compensation.assessed': ({ terms, reason }, { time }) =>
    `Basis of compensation recorded: ${[
      clip(terms.scope) || 'scope open',
      `fault: ${words.faults[terms.fault].toLowerCase()}`,
      terms.basisAt === null ? '' : `reference time ${time(terms.basisAt)}`,
      terms.formula === '' ? '' : `formula ${clip(terms.formula)}`
    ]
      .filter((part) => part !== '')
      .join(', ')}${because(reason)}`,
  'compensation.stepped': ({ step, done, note }) =>
    `Compensation step ${step + 1} ${done ? 'done' : 'set back'}${note === '' ? '' : `: ${note}`}`,
  'compensation.cleared': ({ kind, reference, text }) =>
    `Compensation ban checked: ${words.clearances[kind]}${reference === '' ? '' : ` (${reference})`}${text === '' ? '' : `, ${text}`}`,
  'compensation.uncleared': ({ kind, reason }) => `Taken back: ${words.clearances[kind]}${because(reason)}`,
  'compensation.proposed': ({ outcome, text }) =>
    `Decision on compensation proposed: ${words.outcomes[outcome]}${text === '' ? '' : `. ${text}`}`,
  'compensation.approved': ({ outcome, need }) =>
    `Decision on compensation (${words.outcomes[outcome]}) approved: ${words.needs[need]}`,
  'compensation.withdrawn': ({ outcome, reason }) =>
    `Decision on compensation (${words.outcomes[outcome]}) withdrawn${because(reason)}`,
  'claim.taken': ({ rows, source }) => `Compensation cases taken in: ${some(rows)}${from(source)}`,
  'claim.revised': ({ rows, source, reason }) =>
    `Compensation cases changed: ${some(rows)}${from(source)}${because(reason)}`,
  'claim.proposed': ({ number, outcome, lines, note }) =>
    `${batch(number)} proposed: ${words.outcomes[outcome]}, ${lines.length === 1 ? '1 case' : `${lines.length} cases`}${total(lines)}${note === '' ? '' : `. ${note}`}`,
  'claim.signed': ({ number, outcome, need }) =>
    `${batch(number)} (${words.outcomes[outcome]}) approved: ${words.needs[need]}`,
  'claim.withdrawn': ({ number, reason }) => `${batch(number)} withdrawn${because(reason)}`,
  'claim.paid': ({ rows, reference }) => `Compensation paid: ${some(rows)}${total(rows)} (payment record ${reference})`,
  'claim.unpaid': ({ rows, reason }) => `Payment taken back: ${some(rows)}${because(reason)}`,
  'claim.objected': ({ number, text }) => `Objection to compensation case ${number}: ${text}`,
  'claim.answered': ({ number, upheld, text }) =>
    `Objection to compensation case ${number} ${upheld ? 'upheld' : 'dismissed'}: ${text}`,
  'claim.closed': ({ rows, note }) => `Compensation cases closed: ${some(rows)}${note === '' ? '' : `. ${note}`}`,
  'claim.reopened': ({ number, reason }) => `Compensation case ${number} opened again${because(reason)}`
}

function batch(number: number): string {
  return `Compensation list ${number}`
}

function some(rows: readonly { readonly number: string }[]): string {
  const [first, ...others] = rows
  return others.length === 0 ? (first?.number ?? '') : `${first?.number ?? ''} and others, ${rows.length} in all`
}

function total(lines: Parameters<typeof totalWords>[0]): string {
  const words = totalWords(lines)
  return words === '' ? '' : `, total ${words}`
}

function from(source: string): string {
  return source === '' ? '' : ` (from ${source})`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
