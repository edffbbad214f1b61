import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Script } from '../../../../shared/view/support/script.ts'
import { useNames } from '../../../parts/use-names.ts'
import type { Language } from '../../../text/i18n.ts'
import styles from '../support.module.css'
import { ChangedMark } from './changed-mark.tsx'
import own from './script.module.css'

type Props = { readonly script: Script; readonly seenAt: number | null; readonly language: Language }

/** The facts as agents say them, and of what they say nothing. */
export function Facts({ script, seenAt, language }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const fields = (list: readonly string[]) => list.map(names.field).join(t('escalation.listMark'))
  return (
    <section className={styles.card}>
      <h2>{t('support.script.facts')}</h2>
      <dl className={own.facts} lang={language}>
        {script.facts.map(({ field, label, text, changedAt }) => (
          <div key={field}>
            <dt>{label[language]}</dt>
            <dd>
              {text[language]} <ChangedMark changedAt={changedAt} seenAt={seenAt} />
            </dd>
          </div>
        ))}
      </dl>
      {script.contested.length > 0 && (
        <p className={own.warn}>
          <IconAlertTriangle aria-hidden size={16} />
          {t('support.script.contested', { fields: fields(script.contested) })}
        </p>
      )}
      {script.unknown.length > 0 && (
        <p className={styles.empty}>{t('support.script.unknown', { fields: fields(script.unknown) })}</p>
      )}
    </section>
  )
}
