import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quoting } from '../../../../shared/view/facts/quoting.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { keyLabel } from '../../../commands/key-label.ts'
import type { DraftView } from '../use-draft.ts'
import { saveDraft, savingRefused, useDraft } from '../use-draft.ts'
import { valueWords } from '../value-words.ts'
import { AssetsAllowed } from './assets-allowed.tsx'
import { ConsequenceLine } from './consequence-line.tsx'
import styles from './detail.module.css'
import { Doubts } from './doubts.tsx'
import { EstimateFields } from './estimate-fields.tsx'
import type { DetailProps } from './fact-detail.tsx'
import { FactButtons } from './fact-buttons.tsx'
import { Offered } from './offered.tsx'
import { TextFields } from './text-fields.tsx'
import { TimeFields } from './time-fields.tsx'

type Props = DetailProps & { readonly quoting: readonly Quoting[] }

/** The form of a field: what it is to say, what is doubtful about it, and what saving it does to texts and approvals. */
export function FactForm({ row, stream, state, playbook, quoting }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const view = useDraft(stream, row, state)
  const { draft, typed } = view
  const refused = savingRefused(draft, row, state)
  return (
    <form
      className={styles.form}
      data-fact-form
      aria-label={names.field(row.field)}
      onSubmit={(event) => {
        event.preventDefault()
        void saveDraft(stream, row, names.field(row.field))
      }}
    >
      {view.movedOn && row.fact && (
        <p className={styles.movedOn} role="status">
          {t('facts.movedOn', {
            person: row.fact.by.person,
            value: valueWords(row.field, row.fact.value, language, playbook)
          })}
        </p>
      )}
      {row.field === 'assetStatement' && <AssetsAllowed state={state} playbook={playbook} />}
      {fieldsOf(view, row.field)}
      <Offered row={row} view={view} state={state} playbook={playbook} />
      <Doubts row={row} draft={draft} state={state} playbook={playbook} />
      {typed && refused === null && <ConsequenceLine quoting={quoting} />}
      <div className={styles.actions}>
        <ActButton
          size="compact-md"
          variant={refused === null ? 'filled' : 'default'}
          leftSection={<IconDeviceFloppy aria-hidden size={18} />}
          refused={refused}
          onAct={() => void saveDraft(stream, row, names.field(row.field))}
        >
          {t('facts.save')} <kbd>{keyLabel('mod+Enter')}</kbd>
        </ActButton>
        {typed && (
          <Button size="compact-md" variant="default" onClick={view.discard}>
            {t('facts.discard')}
          </Button>
        )}
        <FactButtons row={row} view={view} state={state} />
        {typed && refused !== null && <span className={styles.problem}>{refused}</span>}
      </div>
    </form>
  )
}

function fieldsOf({ draft, change }: DraftView, field: string): ReactNode {
  switch (draft.kind) {
    case 'text':
      return <TextFields draft={draft} onChange={change} field={field} />
    case 'time':
      return <TimeFields draft={draft} onChange={change} field={field} />
    case 'estimate':
      return <EstimateFields draft={draft} onChange={change} />
    case 'takeBack':
      return <TakingBack />
  }
}

function TakingBack() {
  const { t } = useTranslation()
  return <p className={styles.takingBack}>{t('facts.takingBack')}</p>
}
