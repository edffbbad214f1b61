import { useTranslation } from 'react-i18next'
import { termsOf } from '../../../../shared/incident/deadline/terms.ts'
import type { DeadlineRow } from '../../../../shared/view/deadlines.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useRowWords } from '../row-words.ts'
import styles from './detail.module.css'

/** Whose a report is, to whom it goes, on which form, and what the rule says; what legal changed is marked. */
export function Facts({ row }: { readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const { owner, recipient } = useRowWords()(row)
  const { rule, terms } = row
  const asPlayed = termsOf(rule)
  const contact = terms.recipient === '' ? '' : names.role(terms.recipient)
  const changed = (field: 'owner' | 'recipient') =>
    terms[field] === asPlayed[field] ? null : <span className={styles.changed}>{t('clocks.detail.changed')}</span>
  return (
    <dl className={styles.pairs}>
      <div>
        <dt>{t('clocks.detail.owner')}</dt>
        <dd>
          {owner} {changed('owner')}
        </dd>
      </div>
      <div>
        <dt>{t('clocks.detail.recipient')}</dt>
        <dd>
          {recipient}
          {contact !== '' && !recipient.includes(contact) && <span className="dim"> {contact}</span>}{' '}
          {changed('recipient')}
        </dd>
      </div>
      {terms.form !== '' && (
        <div>
          <dt>{t('clocks.detail.form')}</dt>
          <dd>{terms.form}</dd>
        </div>
      )}
      <div>
        <dt>{t('clocks.detail.rule')}</dt>
        <dd>{rule.rule[language]}</dd>
      </div>
      <div>
        <dt>{t('clocks.confidence.label')}</dt>
        <dd>{t(`clocks.confidence.${rule.confidence}`)}</dd>
      </div>
      {rule.note && (
        <div>
          <dt>{t('clocks.detail.note')}</dt>
          <dd>{rule.note[language]}</dd>
        </div>
      )}
    </dl>
  )
}
