import { assertNever } from '../../../../shared/assert-never.ts'
import { ComposeFields } from './compose-fields.tsx'
import { MailFields } from './mail-fields.tsx'
import { PageFields } from './page-fields.tsx'
import type { WayForm } from './use-way-form.ts'
import { WebhookFields } from './webhook-fields.tsx'

/** What a kind of connector needs. */
export function FieldsOfKind({ form }: { readonly form: WayForm }) {
  const { config } = form.draft
  switch (config.kind) {
    case 'mail':
      return <MailFields form={form} config={config} />
    case 'statusFolder':
    case 'statusHttp':
      return <PageFields form={form} config={config} />
    case 'webhook':
      return <WebhookFields form={form} config={config} />
    case 'compose':
      return <ComposeFields form={form} config={config} />
    default:
      return assertNever(config)
  }
}
