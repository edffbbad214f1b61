import i18next from 'i18next'
import { assertNever } from '../../shared/assert-never.ts'
import type { Fault } from '../../shared/bridge/contract.ts'
import type { Trouble } from '../../shared/bridge/shapes.ts'
import type { Names } from '../../shared/report/names.ts'
import type { LackCode } from '../../shared/incident/resumption/proof.ts'
import { lackCodes } from '../../shared/incident/resumption/proof.ts'
import { timeName } from '../../shared/report/sentence.ts'
import { formatInstant } from '../../shared/report/time.ts'
import { compensationWordsOf } from '../../shared/report/words/compensation.ts'
import { blockerWords } from '../../shared/report/words/blockers.ts'
import { lackWords } from '../../shared/report/words/lacks.ts'
import { refusal } from './ja/refusal.ts'
import { trouble } from './ja/trouble.ts'
import type { Language } from './i18n.ts'
import { phrase } from './phrase.ts'

/** The one place that turns a fault into words. */
export function faultText(fault: Fault, names?: Parameters<typeof refusalText>[1]): string {
  switch (fault.kind) {
    case 'refused':
      return refusalText(fault, names)
    case 'invalid':
      return phrase('trouble.failed.invalid')
    case 'failed':
      return Object.hasOwn(trouble.failed, fault.code)
        ? phrase(`trouble.failed.${fault.code}`)
        : phrase('trouble.failed.code', { code: fault.code })
    default:
      return assertNever(fault)
  }
}

/** A trouble in words, its times on the clocks of a zone. A number that is only known to be a lower bound is said so; a folder that was not needed is a dash. */
export function troubleText({ code, params }: Pick<Trouble, 'code' | 'params'>, timeZone: string): string {
  const context = params['counted'] === 'at-least' ? 'at-least' : ''
  const { since } = params
  const from = typeof since === 'number' ? formatInstant(since, timeZone, { day: false }) : ''
  return phrase(`trouble.${code}`, { ...params, since: from, aside: params['aside'] || '—', context })
}

/**
 * A refusal in words. Names of times are put into the person's language, and with `names` those of what a playbook names
 * (fields, channels, roles, steps of the ladder); other ids stand as they do on the screen.
 */
export function refusalText(
  refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  names?: Names,
  timeZone = 'UTC'
): string {
  const language = i18next.language as Language
  const params = { ...refused.params }
  for (const key of ['before', 'after', 'time'] as const) {
    if (params[key] !== undefined) params[key] = timeName(String(params[key]), language)
  }
  if (names) {
    for (const [key, name] of [
      ['fields', names.field],
      ['field', names.field],
      ['needs', names.need],
      ['channel', names.channel],
      ['roles', names.role],
      ['stage', names.stage],
      ['check', names.check],
      ['service', names.service],
      ['terms', (id: string) => wordIn(compensationWordsOf(language).terms, id)],
      ['standing', (id: string) => wordIn(compensationWordsOf(language).statuses, id)],
      ['blockers', (key: string) => blockerWords(key, names, language)]
    ] as const) {
      if (params[key] !== undefined) params[key] = listed(String(params[key]), name, language)
    }
    const lack = lackOf(params['lack'])
    if (lack) {
      const time = (ms: number) => formatInstant(ms, timeZone)
      params['lack'] = lackWords({ code: lack, params }, { language, names, time })
    }
  }
  if (!Object.hasOwn(refusal, refused.code)) return phrase('refusal.other', { code: refused.code })
  return phrase(`refusal.${refused.code}`, params)
}

function listed(ids: string, name: (id: string) => string, language: Language): string {
  return ids
    .split(/,\s*/u)
    .map(name)
    .join(language === 'ja' ? '、' : ', ')
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id
}

function lackOf(code: string | number | undefined): LackCode | undefined {
  return lackCodes.find((one) => one === code)
}
