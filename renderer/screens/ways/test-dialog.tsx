import { Button, Group, Loader, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import { mailAddress } from '../../../shared/connector/address.ts'
import type { SendTrouble } from '../../../shared/outbox/trouble.ts'
import { trialSentence } from '../../../shared/report/outbox/words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { askAsSomebody } from './ask-as-somebody.ts'
import { openWayDialog } from './ways-view.ts'
import styles from './ways.module.css'

/** Tries a connector for real, and says in plain words what came of it. */
export function TestDialog({ connector: { id, name, config } }: { readonly connector: ConnectorView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [to, setTo] = useState('')
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<{ readonly trouble: SendTrouble | null } | null>(null)
  const isBad = to.trim() !== '' && mailAddress(to) === null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || isBad) return
    setBusy(true)
    setResult(null)
    const tried = await askAsSomebody('connector.test', { id, to: to.trim() })
    setBusy(false)
    setResult(tried)
  }
  return (
    <Dialog title={t('ways.test.title', { name })} size="lg" onClose={() => openWayDialog(null)}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <p className={styles.lead}>{t(`ways.test.lead.${config.kind}`)}</p>
          {config.kind === 'mail' && (
            <TextInput
              label={t('ways.test.to')}
              description={t('ways.test.toHelp')}
              type="text"
              inputMode="email"
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
              error={isBad && t('refusal.address-bad')}
              maxLength={254}
              autoComplete="off"
              data-autofocus
            />
          )}
          <div aria-live="polite">
            {busy && (
              <span className={styles.kept}>
                <Loader size="sm" aria-hidden /> {t('ways.test.trying')}
              </span>
            )}
            {result && (
              <p className={styles.trial} data-works={result.trouble === null}>
                {result.trouble === null ? (
                  <IconCircleCheck aria-hidden size={20} />
                ) : (
                  <IconAlertTriangle aria-hidden size={20} />
                )}
                <span>{result.trouble === null ? t('ways.test.works') : trialSentence(result.trouble, language)}</span>
              </p>
            )}
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => openWayDialog(null)}>
              {t('common.close')}
            </Button>
            <Button type="submit" disabled={busy || isBad}>
              {t('ways.test.run')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
