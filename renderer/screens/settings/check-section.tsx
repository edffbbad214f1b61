import { Button, Loader } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckResult } from '../../../shared/bridge/shapes.ts'
import { isSound } from '../../../shared/view/check-result.ts'
import { ask } from '../../store/line.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { CheckFindings } from './check-findings.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** Looks through everything that is stored and says in words what it found. */
export function CheckSection() {
  const { t } = useTranslation()
  const [running, setRunning] = useState(false)
  const [result, setResult] = useState<CheckResult | null>(null)
  const run = async () => {
    setRunning(true)
    setResult(null)
    const reply = await ask('store.check', {})
    setRunning(false)
    if (!reply.ok) {
      reportFault(reply.fault)
      return
    }
    setResult(reply.value)
    const sound = isSound(reply.value)
    say(sound ? 'done' : 'failed', t(sound ? 'settings.checkGood' : 'settings.checkBad'))
  }
  return (
    <Section name="check">
      <p>{t('settings.checkLead')}</p>
      <div className={styles.row}>
        <Button
          variant="default"
          leftSection={<IconShieldCheck aria-hidden size={18} />}
          onClick={() => void run()}
          disabled={running}
        >
          {t('settings.checkRun')}
        </Button>
        {running && (
          <span className={styles.row}>
            <Loader size="sm" aria-hidden /> {t('settings.checking')}
          </span>
        )}
      </div>
      {result && <CheckFindings result={result} />}
    </Section>
  )
}
