import { Button } from '@mantine/core'
import { IconFlame, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { keyLabel } from '../../commands/key-label.ts'
import { DeclareLine } from './declare-line.tsx'
import styles from './declare-footer.module.css'
import key from './key.module.css'
import type { DeclareForm } from './use-declare-form.ts'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex; readonly form: DeclareForm }

/** What is going to happen, in one line, and the button that makes it happen. */
export function DeclareFooter({ draft, playbook, form }: Props) {
  const { t } = useTranslation()
  const Icon = draft.drill ? IconSchool : IconFlame
  return (
    <div className={styles.footer} data-drill={draft.drill}>
      <DeclareLine draft={draft} playbook={playbook} />
      <Button
        size="lg"
        className={styles.submit}
        leftSection={<Icon aria-hidden size={24} />}
        rightSection={<kbd className={key.key}>{keyLabel('mod+Enter')}</kbd>}
        onClick={form.submit}
        aria-busy={form.sending}
      >
        {t(form.sending ? 'declare.submitting' : draft.drill ? 'declare.submitDrill' : 'declare.submit')}
      </Button>
    </div>
  )
}
