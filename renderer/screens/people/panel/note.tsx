import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './panel.module.css'
import { HideButton } from './hide-button.tsx'
import { useRevealed } from './use-revealed.ts'

/** The note on a contact, which is shown on request. */
export function Note({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { value, until, show, hide } = useRevealed(id, 'note')
  return (
    <section aria-labelledby="person-note" className={styles.ways}>
      <div className={styles.waysHead}>
        <h3 id="person-note">{t('people.panel.note')}</h3>
        {value ? (
          <HideButton until={until} onHide={hide} />
        ) : (
          <Button
            size="compact-md"
            leftSection={<IconEye aria-hidden size={16} />}
            aria-label={t('people.panel.showNote')}
            onClick={() => void show()}
          >
            {t('people.panel.show')}
          </Button>
        )}
      </div>
      <p className={styles.noteText}>{value ? value.note : t('people.panel.noteHidden')}</p>
    </section>
  )
}
