import { Stack, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../../shared/bridge/outbox-rows.ts'
import type { ConnectorKind } from '../../../../shared/connector/config.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { outboxWordsOf } from '../../../../shared/report/outbox/words.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { say } from '../../../store/toasts.ts'
import { askAsSomebody } from '../ask-as-somebody.ts'
import { openWayDialog } from '../ways-view.ts'
import type { WayField } from '../../../../shared/view/ways/fault-field.ts'
import { FieldsOfKind } from './fields-of-kind.tsx'
import { KindDialog } from './kind-dialog.tsx'
import { UseFields } from './use-fields.tsx'
import { useWayForm } from './use-way-form.ts'

type Props = {
  readonly before: ConnectorView | null
  /** Null where the kind is still to be chosen. */
  readonly kind: ConnectorKind | null
  readonly connectors: readonly ConnectorView[]
  readonly playbook: PlaybookIndex
}

/** Sets up a connector, or changes one: first of which kind it is, then what that kind needs. */
export function WayForm({ kind, ...rest }: Props) {
  return kind === null ? <KindDialog /> : <KindForm kind={kind} {...rest} />
}

function KindForm({ before, kind, connectors, playbook }: Props & { readonly kind: ConnectorKind }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const form = useWayForm({ kind, before, connectors, playbook: playbook.playbook })
  const kindName = outboxWordsOf(language).connectors[kind]
  const submit = async () => {
    const checked = form.check()
    if ('field' in checked) {
      focusField(box.current, checked.field)
      return false
    }
    const saved = await askAsSomebody('connector.save', { id: before?.id ?? null, draft: checked.draft })
    if (saved === null) return false
    say('done', t('ways.saved', { name: checked.draft.name }))
    return true
  }
  return (
    <FormDialog
      title={before ? t('ways.editTitle', { name: before.name }) : t('ways.addTitle', { kind: kindName })}
      confirm={t('common.save')}
      size={780}
      onClose={() => openWayDialog(null)}
      onSubmit={submit}
    >
      <Stack gap="md" ref={box}>
        <TextInput
          data-field="name"
          label={t('ways.field.name')}
          description={t('ways.field.nameHelp')}
          value={form.draft.name}
          onChange={(event) => form.set({ name: event.currentTarget.value })}
          error={form.errorAt('name')}
          maxLength={80}
          autoComplete="off"
          data-autofocus
          withAsterisk
          aria-required
        />
        <FieldsOfKind form={form} />
        <UseFields form={form} playbook={playbook} />
      </Stack>
    </FormDialog>
  )
}

/** Puts the focus on what is to be mended. */
function focusField(form: HTMLElement | null, field: WayField): void {
  const part = form?.querySelector(`[data-field="${field}"]`)
  const input = part?.matches('input, textarea, select') ? part : part?.querySelector('input, textarea, select')
  if (input instanceof HTMLElement) input.focus()
}
