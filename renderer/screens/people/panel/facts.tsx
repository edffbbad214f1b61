import { useTranslation } from 'react-i18next'
import type { PersonRow } from '../../../../shared/view/people-list.ts'
import { languageName } from '../language-name.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from './panel.module.css'
import { VerifiedMark } from '../verified-mark.tsx'

/** When somebody works, where, in which languages, and when not. */
export function Facts({ person }: { readonly person: PersonRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { hours, timeZone, languages, absences, verifiedOn } = person.contact
  const days = hours?.days.map((day) => t(`people.weekday.${day}`)).join(language === 'ja' ? '' : ' ')
  return (
    <dl className={styles.facts}>
      <dt>{t('people.panel.hours')}</dt>
      <dd>{hours ? `${days} ${hours.from}–${hours.to}` : t('people.panel.always')}</dd>
      <dt>{t('people.panel.zone')}</dt>
      <dd>{timeZone}</dd>
      <dt>{t('people.panel.languages')}</dt>
      <dd>{languages.map((code) => languageName(code, language)).join(' → ') || t('common.unknown')}</dd>
      <dt>{t('people.panel.absences')}</dt>
      <dd>
        {absences.length === 0 && t('common.none')}
        {absences.map(({ from, to }) => (
          <div key={`${from} ${to}`} className="digits">
            {from} – {to}
          </div>
        ))}
      </dd>
      <dt>{t('people.panel.verifiedOn')}</dt>
      <dd className={styles.marks}>
        {verifiedOn !== null && <span className="digits">{verifiedOn}</span>}
        <VerifiedMark days={person.days} overdue={person.overdue} />
      </dd>
    </dl>
  )
}
