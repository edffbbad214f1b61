import { Button, Title } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { actorOf, session } from '../../store/session.ts'
import { askWho, who } from '../../store/who.ts'
import { CommandFields } from './command-fields.tsx'
import { DeclareFooter } from './declare-footer.tsx'
import styles from './declare.module.css'
import { clearDraft, useDraft } from './draft.ts'
import { ModeChoice } from './mode-choice.tsx'
import { OptionalParts } from './optional-parts.tsx'
import { PlannedFields } from './planned-fields.tsx'
import { SeverityChoice } from './severity-choice.tsx'
import { TypeChoice } from './type-choice.tsx'
import { useDeclareForm } from './use-declare-form.ts'

type Props = { readonly playbook: PlaybookIndex; readonly hash: string }

/** The one page of a declaration: what must be chosen first, what has good defaults below, what will happen at the foot. */
export function DeclareForm({ playbook, hash }: Props) {
  const { t } = useTranslation()
  const draft = useDraft()
  const form = useDeclareForm(playbook, hash)
  useEffect(() => {
    if (!actorOf(session.getState().settings) && !who.getState().open) void askWho()
  }, [])
  const planned = playbook.types.get(draft.type ?? '')?.planned ?? false
  return (
    <div className={styles.page} data-drill={draft.drill}>
      <div className={styles.form}>
        <div className={styles.head}>
          <Title order={1} size="h2">
            {t('declare.title')}
          </Title>
          <p className="dim">{t('declare.lead')}</p>
          <Button variant="default" onClick={() => clearDraft()}>
            {t('declare.clear')}
          </Button>
        </div>
        {draft.drill && (
          <p className={styles.drillBand}>
            <IconSchool aria-hidden size={22} /> {t('declare.drillBand')}
          </p>
        )}
        <TypeChoice draft={draft} playbook={playbook} problem={form.problem} />
        {planned && <PlannedFields draft={draft} form={form} />}
        <SeverityChoice draft={draft} playbook={playbook} problem={form.problem} />
        <div className={styles.pair}>
          <ModeChoice drill={draft.drill} />
          <CommandFields draft={draft} playbook={playbook} problem={form.problem} />
        </div>
        <OptionalParts draft={draft} playbook={playbook} form={form} />
      </div>
      <DeclareFooter draft={draft} playbook={playbook} form={form} />
    </div>
  )
}
