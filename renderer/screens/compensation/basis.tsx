import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../shared/incident/compensation/compensation.ts'
import { formatAmount } from '../../../shared/money/format.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './compensation.module.css'

type Props = { readonly desk: CompensationDesk; readonly versions: readonly Assessment[] }

/** What compensation is reckoned by, as it stands, with the versions before it. */
export function Basis({ desk: { assessment, missing }, versions }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { terms } = compensationWordsOf(language)
  const mark = language === 'ja' ? '、' : ', '
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('compensation.basis.title')}>
      <h2>
        {t('compensation.basis.title')}{' '}
        {assessment && <span className="dim">{t('compensation.basis.version', { count: versions.length })}</span>}
      </h2>
      {!assessment && <p className="dim">{t('compensation.basis.empty')}</p>}
      {assessment && (
        <>
          <p className={missing.length > 0 ? styles.owing : 'dim'}>
            {missing.length > 0 && <IconAlertTriangle aria-hidden size={16} />}{' '}
            {missing.length > 0
              ? t('compensation.basis.missing', { terms: missing.map((term) => terms[term]).join(mark) })
              : t('compensation.basis.complete')}
          </p>
          <TermList assessment={assessment} />
          {versions.length > 1 && (
            <details>
              <summary>{t('compensation.basis.earlier', { count: versions.length - 1 })}</summary>
              {versions
                .slice(0, -1)
                .toReversed()
                .map((one) => (
                  <TermList key={one.id} assessment={one} />
                ))}
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** One version of the basis, term by term, with who wrote it and why. */
export function TermList({ assessment: { value, by, at, reason } }: { readonly assessment: Assessment }) {
  const { t } = useTranslation()
  const zone = useZone()
  const words = compensationWordsOf(useLanguage())
  const rows: readonly (readonly [label: string, text: ReactNode])[] = [
    [t('compensation.basis.scope'), value.scope],
    [t('compensation.basis.basisAt'), value.basisAt === null ? '' : formatInstant(value.basisAt, zone)],
    [
      t('compensation.basis.prices'),
      value.prices
        .map(({ asset, price, currency, source }) =>
          t('compensation.basis.price', { asset, amount: formatAmount(price, currency), source })
        )
        .join(' / ')
    ],
    [t('compensation.basis.formula'), value.formula],
    [t('compensation.basis.exclusions'), value.exclusions],
    [t('compensation.basis.fault'), value.fault === 'open' ? '' : words.faults[value.fault]],
    [t('compensation.basis.funding'), value.funding],
    [t('compensation.basis.law'), `${words.laws[value.law]}${value.lawNote === '' ? '' : ` — ${value.lawNote}`}`]
  ]
  return (
    <dl className={styles.terms}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text === '' ? <span className="dim">{t('compensation.basis.notSaid')}</span> : text}</dd>
        </div>
      ))}
      <div className="dim digits">
        <dt className="unseen">{t('common.time')}</dt>
        <dd>
          {t('compensation.byAt', { person: by.person, time: formatInstant(at, zone) })}
          {reason !== '' && ` · ${t('compensation.basis.changedBecause', { reason })}`}
        </dd>
      </div>
    </dl>
  )
}
