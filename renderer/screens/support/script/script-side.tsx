import { IconAlertTriangleFilled, IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { cautionsOf } from '../../../../shared/playbook/support-desk.ts'
import { formatClock } from '../../../../shared/report/time.ts'
import type { Script } from '../../../../shared/view/support/script.ts'
import { scriptReaders } from '../../../../shared/view/support/script.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import cards from '../../../parts/card.module.css'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import type { Language } from '../../../text/i18n.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../support.module.css'
import { confirmScript } from './script-acts.ts'
import own from './script.module.css'

type Props = {
  readonly open: OpenIncidentProps
  readonly script: Script
  readonly language: Language
  readonly now: number
}

/** What is not to be said, and who of the agents has read the script. */
export function ScriptSide({ open, script, language, now }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1), and an empty desk has nothing inside that could have the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={`${cards.column} ${own.side}`} aria-label={t('support.script.cautions')} tabIndex={0}>
      {script.held.length > 0 && (
        <section className={styles.card} data-tone="late">
          <h2 className={own.heldTitle}>
            <IconAlertTriangleFilled aria-hidden size={17} /> {t('support.script.held')}
          </h2>
          <ul className={own.list}>
            {script.held.map(({ id, question, fields }) => (
              <li key={id}>
                <s lang={language}>{question[language]}</s>
                <small>
                  {fields.length === 0
                    ? t('support.script.taken')
                    : t('support.script.heldBy', { fields: fields.map(names.field).join(t('escalation.listMark')) })}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.card}>
        <h2>{t('support.script.cautions')}</h2>
        <ul className={own.list} lang={language}>
          {cautionsOf(open.playbook.playbook).map(({ id, text }) => (
            <li key={id} className={own.caution}>
              <IconBan aria-hidden size={17} />
              <span>{text[language]}</span>
            </li>
          ))}
        </ul>
      </section>
      <Readers open={open} script={script} now={now} />
    </aside>
  )
}

function Readers({ open, script, now }: Omit<Props, 'language'>) {
  const { t } = useTranslation()
  const zone = useZone()
  const readers = useMemo(() => scriptReaders(open.state, script, now), [open.state, script, now])
  return (
    <section className={styles.card}>
      <h2>{t('support.script.readers')}</h2>
      {readers.length === 0 && <p className={styles.empty}>{t('support.script.readersEmpty')}</p>}
      <ul className={own.list}>
        {readers.map(({ person, onDuty, readAt, upToDate }) => (
          <li key={person} className={own.reader}>
            <span>
              <b>{person}</b> {onDuty && <span className="dim">{t('support.script.onDuty')}</span>}
              <small data-level={upToDate ? 'calm' : 'unread'}>
                {upToDate ? (
                  <IconCircleCheck aria-hidden size={14} />
                ) : (
                  <IconAlertTriangleFilled aria-hidden size={14} />
                )}
                {readAt === null
                  ? t('support.script.readerNever')
                  : t(upToDate ? 'support.script.reader' : 'support.script.readerOld', {
                      time: formatClock(readAt, zone)
                    })}
              </small>
            </span>
            {!upToDate && script.changedAt !== null && (
              <ActButton
                aria-label={t('support.script.toldOf', { person })}
                onAct={() => void confirmScript(script, person)}
              >
                {t('support.script.told')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
