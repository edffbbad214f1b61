import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { timeNear } from '../../../../shared/report/near-time.ts'
import { eventKey } from '../../../../shared/event/envelope.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { caseHistory } from '../../../../shared/view/support/case-history.ts'
import type { CaseRow } from '../../../../shared/view/support/case-list.ts'
import { privilegeSubject } from '../../../../shared/incident/privilege/privilege.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { PrivilegedMark } from '../../../parts/privileged-mark.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseMarks } from './case-button.tsx'
import { CasePath } from './case-path.tsx'
import own from './cases.module.css'
import { Evidence } from './evidence.tsx'
import type { CasesView } from './use-cases.ts'

type Props = { readonly row: CaseRow; readonly view: CasesView }

/** One case: where it lies and until when, what the customer reports, the evidence, and all that was done. */
export function CaseDetail({ row, view }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { complaint, dueAt } = row
  const { number, form, priority, dispute, closed, receivedAt, receivedBy } = complaint
  return (
    <section className={own.detail} aria-label={number}>
      <div className={own.headline}>
        <h2 className="digits">{number}</h2>
        <span>{names.support.kind(form.kind)}</span>
        <span>{t('support.cases.customer', { customer: form.customer })}</span>
        <CaseMarks priority={priority} disputed={dispute !== undefined} />
        {closed ? (
          <strong>{t('support.cases.closedAs', { result: names.support.result(closed.value.result) })}</strong>
        ) : (
          dueAt !== null && (
            <span className={own.due}>
              {t('support.cases.due')} <DueWord dueAt={dueAt} outlives />
            </span>
          )
        )}
      </div>
      <p className="dim">
        {t('support.cases.received', {
          time: formatInstant(receivedAt, zone),
          person: receivedBy.person,
          channel: names.support.channel(form.channel)
        })}
      </p>
      <CasePath complaint={complaint} desk={view.desk} />
      <CaseActions complaint={complaint} desk={view.desk} />
      <CaseFacts row={row} />
      <Evidence complaint={complaint} desk={view.desk} />
      <History row={row} view={view} />
    </section>
  )
}

function CaseFacts({ row: { complaint } }: Pick<Props, 'row'>) {
  const { t } = useTranslation()
  const zone = useZone()
  const { form, dispute } = complaint
  const facts = [
    ['occurredAt', form.occurredAt === null ? '' : formatInstant(form.occurredAt, zone)],
    ['loss', form.loss ? `${form.loss.amount} ${form.loss.unit}` : ''],
    ['address', form.address === '' ? '' : `…${form.address}`],
    ['txid', form.txid === '' ? '' : `…${form.txid}`],
    ['language', t(`support.cases.languages.${form.language}`)]
  ] as const
  return (
    <>
      <p className={own.summary}>{form.summary}</p>
      {dispute && (
        <p className={own.dispute}>
          {t('support.cases.disputed')}: {dispute.value}
        </p>
      )}
      <dl className={own.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([key, text]) => (
            <div key={key}>
              <dt>{t(`support.cases.${key}`)}</dt>
              <dd className="digits">{text}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function History({ row: { complaint }, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { events } = view.open
  const rows = useMemo(() => caseHistory(events, complaint.id), [events, complaint.id])
  return (
    <>
      <h3>{t('support.cases.history')}</h3>
      <ol className={own.history}>
        {rows.map((event) => (
          <li key={eventKey(event)}>
            <span className="digits">{formatInstant(event.happenedAt, zone)}</span>{' '}
            <span className="dim">{event.actor.person}</span>
            <div>{sentenceOf(event, language, names, timeNear(event.happenedAt, zone))}</div>
            <PrivilegedMark of={privilegeSubject(event)} />
          </li>
        ))}
      </ol>
    </>
  )
}
