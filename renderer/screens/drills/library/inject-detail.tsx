import { useTranslation } from 'react-i18next'
import type { Inject } from '../../../../shared/drill/scenario/schema.ts'
import { deedText } from '../../../../shared/report/deed-text.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { formatDuration } from '../../../../shared/report/time.ts'
import { senderText } from '../../../../shared/view/drill/sender.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { conditionText } from '../condition-text.ts'
import { WayIcon } from '../way-icon.tsx'
import styles from './library.module.css'

type Props = { readonly inject: Inject; readonly names: Names }

/** One inject, whole: when and how it comes, what it says, what the room is to do of it and by what that is proved. */
export function InjectDetail({ inject, names }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { atSeconds, from, via, text, attachments, expected, deeds, targetSeconds, conditions } = inject
  return (
    <section className={styles.inject} aria-label={`${t('drill.library.injects')} ${inject.id}`}>
      <p className={styles.injectHead}>
        <b className="digits">{formatDuration(atSeconds * 1000)}</b>
        <span className={styles.way}>
          <WayIcon way={via} />
          {t(`drill.library.via.${via}`)}
        </span>
        <span>
          {t('drill.library.from')}: {senderText(from, names, language)}
        </span>
        <span className="dim">{inject.id}</span>
      </p>
      <p className={styles.said}>{text[language]}</p>
      {attachments.map((file) => (
        <p key={file.name}>
          <b>
            {t('drill.library.attachments')}: {file.name}
          </b>{' '}
          {file.text[language]}
        </p>
      ))}
      <dl className={styles.facts}>
        <dt>{t('drill.library.expected')}</dt>
        <dd>{expected[language]}</dd>
        <dt>{t('drill.library.deeds')}</dt>
        <dd>
          {deeds.length === 0 && t('drill.library.deedsNone')}
          <ul>
            {deeds.map((deed) => (
              <li key={JSON.stringify(deed)}>{deedText(deed, names, language)}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('drill.library.within')}</dt>
        <dd>{t('drill.library.withinValue', { time: formatDuration(targetSeconds * 1000) })}</dd>
        {conditions.length > 0 && (
          <>
            <dt>{t('drill.library.conditions')}</dt>
            <dd>
              <ul>
                {conditions.map((condition) => (
                  <li key={JSON.stringify(condition)}>{conditionText(condition, names, language)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
