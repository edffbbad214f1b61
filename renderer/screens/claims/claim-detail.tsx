import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { verdictOf } from '../../../shared/incident/claim/claim.ts'
import { assessmentOf } from '../../../shared/incident/compensation/compensation.ts'
import { formatAmount } from '../../../shared/money/format.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import { claimLabel, registerLabel } from '../../../shared/view/compensation/field-labels.ts'
import type { ClaimRow } from '../../../shared/view/compensation/register.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { claimView } from './claim-view.ts'
import { ClaimActs } from './claim-acts.tsx'
import { ClaimHistory } from './claim-history.tsx'
import styles from './claims.module.css'
import type { RegisterView } from './use-register.ts'

type Props = { readonly row: ClaimRow; readonly view: RegisterView }

/** A case with all of its fields, what can be done with it, and everything that was ever recorded of it. */
export function ClaimDetail({ row, view }: Props) {
  const { t } = useTranslation()
  const words = compensationWordsOf(useLanguage())
  const { claim, status, waiting, doubles } = row
  const last = claim.objections.at(-1)
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('claims.detail.title', { number: claim.number })}>
      <h2>
        {t('claims.detail.title', { number: claim.number })}{' '}
        <span className={styles.status} data-status={status}>
          {words.statuses[status]}
        </span>
        <ActButton variant="subtle" title={t('common.close')} onAct={() => claimView.setState({ selected: null })}>
          <IconX aria-hidden size={16} />
          <span className="unseen">{t('common.close')}</span>
        </ActButton>
      </h2>
      {waiting && <p>{t('claims.waiting', { number: waiting.number })}</p>}
      {doubles > 0 && (
        <p className={styles.doubled}>
          <IconAlertTriangle aria-hidden size={16} /> {t('claims.double', { count: doubles })}
        </p>
      )}
      {last && (
        <p className={styles.objection} data-open={last.answered === undefined}>
          {t('claims.detail.objection', { text: last.value })}
          {last.answered && (
            <>
              <br />
              {t(last.answered.value.upheld ? 'claims.detail.upheld' : 'claims.detail.dismissed', {
                text: last.answered.value.text
              })}
            </>
          )}
        </p>
      )}
      <ClaimActs row={row} />
      <Fields row={row} view={view} />
      <ClaimHistory row={row} view={view} />
    </section>
  )
}

function Fields({ row: { claim }, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const words = compensationWordsOf(language)
  const { playbook } = view.open.playbook
  const { form, payment, taken } = claim
  const assessment = assessmentOf(view.open.state.compensation)?.id
  const verdict = verdictOf(claim, assessment)
  const time = (ms: number | null) => (ms === null ? '' : formatInstant(ms, zone))
  const amount = (value: string | null) => (value === null ? '' : formatAmount(value, form.currency))
  const own = (field: string) => registerLabel(playbook, field, language)
  const label = (field: Parameters<typeof claimLabel>[1]) => claimLabel(playbook, field, language)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [label('account'), form.account],
    [label('service'), form.service === '' ? '' : names.service(form.service)],
    [label('asset'), form.asset],
    [label('eventAt'), time(form.eventAt)],
    [label('claimed'), amount(form.claimed)],
    [label('assessed'), amount(form.assessed)],
    [label('basisAt'), time(form.basisAt)],
    [label('price'), amount(form.price)],
    [label('priceSource'), form.priceSource],
    [label('fault'), form.fault === 'open' ? '' : words.faults[form.fault]],
    [label('exception'), form.exception],
    [label('confirmation'), form.confirmation],
    [own('decision'), verdict ? words.outcomes[verdict.outcome] : ''],
    [own('approvers'), verdict ? verdict.approvers.map(({ person }) => person).join(' / ') : ''],
    [
      own('paidAt'),
      payment
        ? `${time(payment.at)} ${t('claims.detail.paidText', { amount: formatAmount(payment.value.amount, payment.value.currency), reference: payment.value.reference })}`
        : ''
    ]
  ]
  return (
    <dl className={styles.fields}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="digits">{text === '' ? <span className="dim">{t('claims.unknown')}</span> : text}</dd>
        </div>
      ))}
      <div className="dim digits">
        <dt className="unseen">{t('common.time')}</dt>
        <dd>
          {t('claims.byAt', { person: taken.by.person, time: formatInstant(taken.at, zone) })} ·{' '}
          {taken.value.source === '' ? t('claims.typed') : t('claims.source', { source: taken.value.source })}
        </dd>
      </div>
    </dl>
  )
}
