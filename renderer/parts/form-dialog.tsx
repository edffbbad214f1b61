import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'
import styles from './parts.module.css'

type Props = {
  readonly title: string
  readonly confirm: string
  readonly size?: number | string
  /** Why it cannot be sent as it stands, in words; null where it can. */
  readonly refused?: string | null
  readonly onClose: () => void
  /** Sends it. True closes the dialog; false leaves what was typed. */
  readonly onSubmit: () => Promise<boolean>
  readonly children: ReactNode
}

/** What is typed into: a list to choose from would open over the form if it had the focus first. */
const FIELDS = 'input:not([type="hidden"], [aria-haspopup], :disabled), textarea:not(:disabled)'

/** The first field has the focus where no other asked for it: whoever opens a form types at once. */
function markFirstField(form: HTMLFormElement | null): void {
  if (form?.querySelector('[data-autofocus]') !== null) return
  form.querySelector(FIELDS)?.setAttribute('data-autofocus', 'true')
}

/**
 * A dialog with a form: the confirming button says why it is greyed out, and nothing is sent twice. However long the form, its
 * buttons stay in sight.
 */
export function FormDialog({ title, confirm, size, refused = null, onClose, onSubmit, children }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || refused !== null) return
    setBusy(true)
    const done = await onSubmit()
    setBusy(false)
    if (done) onClose()
  }
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <form ref={markFirstField} onSubmit={(event) => void submit(event)}>
        <Stack gap="sm" className={styles.body}>
          {children}
          <div className={styles.foot}>
            {refused !== null && (
              <p className={styles.refused} data-phrase>
                {refused}
              </p>
            )}
            <Group justify="flex-end" wrap="nowrap" className={styles.send}>
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" disabled={busy || refused !== null}>
                {confirm}
              </Button>
            </Group>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
