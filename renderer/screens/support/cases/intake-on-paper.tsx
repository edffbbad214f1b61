import i18next from 'i18next'
import type { Complaint } from '../../../../shared/incident/complaint/complaint.ts'
import { evidenceRequest } from '../../../../shared/report/evidence-request.ts'
import { supportNamesOf } from '../../../../shared/report/support-names.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import type { Language } from '../../../text/i18n.ts'
import { useCaseView } from './case-view.ts'
import own from './paper.module.css'
import type { CasesView } from './use-cases.ts'

type Props = {
  readonly view: CasesView
  /** The case on the paper; null prints an empty form to be filled in by hand. */
  readonly complaint: Complaint | null
  readonly printedAt: number
}

/** The intake form on paper: what is known of the case, room for the rest, its evidence, and what the customer is asked. */
export function IntakeOnPaper({ view: { open, desk }, complaint, printedAt }: Props) {
  const zone = useZone()
  const screen = useLanguage()
  const picked = useCaseView((one) => one.language)
  const language: Language = picked ?? complaint?.form.language ?? screen
  const t = i18next.getFixedT(language)
  const names = supportNamesOf(open.playbook, language)
  const form = complaint?.form
  const rows = [
    ['number', complaint?.number],
    ['customer', form?.customer],
    ['receivedAt', complaint && formatInstant(complaint.receivedAt, zone)],
    ['receivedBy', complaint?.receivedBy.person],
    ['channel', form && names.channel(form.channel)],
    ['kind', form ? names.kind(form.kind) : desk.caseKinds.map(({ name }) => `□ ${name[language]}`).join('  ')],
    ['summary', form?.summary],
    ['occurredAt', form && form.occurredAt !== null ? formatInstant(form.occurredAt, zone) : undefined],
    ['loss', form?.loss ? `${form.loss.amount} ${form.loss.unit}` : undefined],
    ['address', form?.address],
    ['txid', form?.txid]
  ] as const
  const wanted = form ? (desk.caseKinds.find(({ id }) => id === form.kind)?.evidence ?? []) : undefined
  const items = wanted ?? desk.evidence.map(({ id }) => id)
  return (
    <div className={own.paper} lang={language}>
      {open.state.drill && <p className={own.drill}>{t('support.cases.paper.drill')}</p>}
      <h1>{t('support.cases.paper.title')}</h1>
      <p>
        {open.state.title} · {formatInstant(printedAt, zone)} · <b>{t('support.cases.paper.personal')}</b>
      </p>
      <table>
        <tbody>
          {rows.map(([key, value]) => (
            <tr key={key} data-tall={key === 'summary' || undefined}>
              <th scope="row">{t(`support.cases.paper.${key}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('support.cases.paper.items')}</th>
            <th scope="col">{t('support.cases.paper.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const state = complaint?.evidence.get(item)
            return (
              <tr key={item}>
                <td>{desk.evidence.find(({ id }) => id === item)?.ask[language] ?? item}</td>
                <td>
                  {(['here', 'asked', 'none'] as const)
                    .map((one) => `${state === one ? '■' : '□'} ${t(`support.cases.evidenceState.${one}`)}`)
                    .join('  ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {complaint && (
        <>
          <h2>{t('support.cases.paper.ask')}</h2>
          <p className={own.ask}>
            {evidenceRequest(
              desk,
              { kind: complaint.form.kind, number: complaint.number, evidence: complaint.evidence },
              language
            )}
          </p>
        </>
      )}
    </div>
  )
}
