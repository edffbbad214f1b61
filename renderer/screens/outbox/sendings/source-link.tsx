import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { go } from '../../../store/route.ts'
import { pickNotice } from '../../notices/desk.ts'
import styles from '../parts.module.css'
import { showOutbox } from '../outbox-view.ts'

type Props = { readonly sending: Sending; readonly stream: string }

/** The way to what a sending came from: the notice on its desk, the brief or the page as they read now. */
export function SourceLink({ sending: { kind, about, department }, stream }: Props) {
  const { t } = useTranslation()
  if (kind === 'notice' && about === '') return null
  const open = () => {
    switch (kind) {
      case 'notice':
        pickNotice(about)
        return go({ screen: 'notices', stream })
      case 'brief':
        return showOutbox({ side: 'brief', department })
      case 'statusPage':
        return showOutbox({ side: 'page' })
    }
  }
  return (
    <p className={styles.sub}>
      <button type="button" className={styles.link} onClick={open}>
        {t(`outbox.source.${kind}`)}
      </button>
    </p>
  )
}
