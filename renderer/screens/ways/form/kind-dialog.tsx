import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { connectorKinds } from '../../../../shared/connector/config.ts'
import { outboxWordsOf } from '../../../../shared/report/outbox/words.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { kindIcons } from '../kind-icons.ts'
import { openWayDialog } from '../ways-view.ts'
import styles from '../ways.module.css'

/** Asks which kind of connector is to be set up, and says what each is for. */
export function KindDialog() {
  const { t } = useTranslation()
  const words = outboxWordsOf(useLanguage()).connectors
  return (
    <Dialog title={t('ways.add')} size="lg" onClose={() => openWayDialog(null)}>
      <Stack gap="sm">
        {connectorKinds.map((way, index) => {
          const Shape = kindIcons[way]
          return (
            <div key={way} className={styles.kind}>
              <Button
                variant="default"
                leftSection={<Shape aria-hidden size={18} />}
                onClick={() => openWayDialog({ kind: 'add', way })}
                aria-describedby={`kind-${way}`}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              >
                {words[way]}
              </Button>
              <span id={`kind-${way}`} className="dim">
                {t(`ways.about.${way}`)}
              </span>
            </div>
          )
        })}
      </Stack>
    </Dialog>
  )
}
