import { RESUMED } from '../../incident/fact/standing.ts'
import { fieldFor, namesIn } from '../fill.ts'
import { says } from '../quoting.ts'
import { templateById } from '../template.ts'
import type { Check, Checked, Found } from './finding.ts'
import { bothLanguages, factOf, wholeText } from './finding.ts'

/** NL-01: a placeholder is left over, a mandated fact is not known, or the text does not say it. */
export const mandatedFieldEmpty: Check = (checked) => [...leftOver(checked), ...unsaid(checked)]

function leftOver({ text }: Checked): Found[] {
  return bothLanguages.flatMap((language) =>
    namesIn(wholeText(text, language)).map((name) => ({
      detail: 'placeholder',
      language,
      field: name,
      params: { name }
    }))
  )
}

function unsaid(checked: Checked): Found[] {
  const { playbook, notice, text } = checked
  const template = templateById(playbook, notice.template)
  return (template?.requiredFields ?? []).flatMap((name): Found[] => {
    const field = fieldFor(name, notice.stage)
    const fact = factOf(checked, field)
    if (!fact) return [{ detail: 'unknown', field }]
    if (text.confirmed.includes(field)) return []
    return bothLanguages
      .filter((language) => !says(text.value, fact, language, { playbook, asOf: text.asOf }))
      .filter((language) => !wholeText(text, language).includes(`{{${name}`))
      .map((language) => ({ detail: 'unsaid', field, language }))
  })
}

/** NL-02: nobody knows when it ends, and no next word is promised, or none that lies ahead. */
export const etaUnknownWithoutNextUpdate: Check = (checked) => {
  const { playbook, notice, text, now } = checked
  if (!['pre', 'start', 'update'].includes(notice.stage)) return []
  const eta = factOf(checked, 'eta')
  if (eta && eta.value.kind !== 'unknown') return []
  const promise = factOf(checked, 'nextUpdate')?.value
  const asked = namesIn(templateById(playbook, notice.template)?.body.ja ?? '').includes('nextUpdate')
  const at = asked ? text.nextUpdateAt : promise?.kind === 'time' ? promise.at : null
  if (at === null) return [{ detail: 'none', field: 'nextUpdate' }]
  return at <= now ? [{ detail: 'past', field: 'nextUpdate' }] : []
}

/** NL-06: recovery is promised for one moment, in the facts or in the words. */
export const etaSinglePromise: Check = (checked) => {
  const { state, playbook, notice, text } = checked
  const isPlanned = playbook.types.get(state.type?.value ?? '')?.planned === true
  if (fieldFor('eta', notice.stage) === RESUMED || isPlanned) return []
  const eta = factOf(checked, 'eta')?.value
  const isPoint = eta?.kind === 'range' && eta.from !== null && eta.from === eta.to
  const quoted = text.quotes.some((quote) => quote.field === 'eta')
  return [
    ...(isPoint && quoted ? [{ detail: 'point', field: 'eta' }] : []),
    ...bothLanguages
      .filter((one) => promises[one].test(wholeText(text, one)))
      .map((language) => ({ detail: 'words', language }))
  ]
}

const promises = {
  ja: /(?:必ず|確実に|間違いなく)[^。\n]{0,20}(?:復旧|再開)|(?:\d時|:\d\d|\d分)[^。\n]{0,8}に(?:は)?(?:完全に)?(?:復旧|再開)(?:し|いたし)ます/u,
  en: /\bwill (?:definitely |certainly |surely )?(?:be (?:fully )?(?:restored|back|available|open)|resume|recover|reopen)\b[^.\n]{0,30}\b(?:at|by) \d|\b(?:guarantee|promise)\b[^.\n]{0,40}\b(?:restor|resum|recover|reopen|back)/iu
} as const
