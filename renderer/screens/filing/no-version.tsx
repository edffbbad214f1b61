import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './filing.module.css'
import type { OpenReport } from './use-report.ts'
import { startVersion } from './versions.tsx'

/** Where no version was begun: what beginning one does. */
export function NoVersion({ report: { stream, choice, setting } }: { readonly report: OpenReport }) {
  const { t } = useTranslation()
  const count = setting.playbook.playbook.reportFields.length
  if (!choice) return null
  return (
    <div className={styles.empty}>
      <p>{t('filing.empty')}</p>
      <p className="dim">{t('filing.emptyHelp', { count })}</p>
      <Button
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => void startVersion(stream, choice.deadline, 'first')}
      >
        {t('filing.start.first')}
      </Button>
    </div>
  )
}
