import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { isHalt } from '../../../shared/view/declare/draft.ts'
import { servicesOf } from '../../../shared/view/declare/services.ts'
import { DetailsPanel } from './details-panel.tsx'
import { Disclosure } from './disclosure.tsx'
import { FieldProblem } from './field-problem.tsx'
import { ServicesPanel } from './services-panel.tsx'
import { useDeclareCommands } from './use-declare-commands.ts'
import type { DeclareForm } from './use-declare-form.ts'
import { wallNow } from '../../store/clock.ts'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex; readonly form: DeclareForm }

/** What has good defaults: each part says in one line what they are. */
export function OptionalParts({ draft, playbook, form }: Props) {
  const { t } = useTranslation()
  const [services, setServices] = useState(false)
  const [details, setDetails] = useState(false)
  const choices = servicesOf(draft, playbook, wallNow())
  const toggleServices = useCallback(() => setServices((open) => !open), [])
  const toggleDetails = useCallback(() => setDetails((open) => !open), [])
  useDeclareCommands(playbook, { submit: form.submit, toggleServices, toggleDetails })
  const origin = draft.services ? 'servicesChosen' : choices.size > 0 ? 'servicesDefault' : 'servicesDefaultNone'
  const count = choices.size === 0 ? t('declare.servicesNone') : t('declare.servicesSummary', { count: choices.size })
  const given = Object.values(draft.times).filter((at) => typeof at === 'number').length
  const times = given === 0 ? t('declare.timesDefault') : t('declare.timesChosen', { count: given })
  return (
    <>
      <Disclosure
        title={t('declare.services')}
        summary={draft.type === null ? count : `${count} — ${t(`declare.${origin}`)}`}
        keyName="S"
        open={services}
        onToggle={toggleServices}
      >
        <ServicesPanel choices={choices} playbook={playbook} />
        <FieldProblem problem={form.problem} field="services" />
      </Disclosure>
      <Disclosure
        title={t('declare.details')}
        summary={`${times} — ${t('declare.cause')}: ${t(`declare.${draft.cause.status}`)}`}
        keyName="H"
        open={details || form.problem?.field === 'times'}
        onToggle={toggleDetails}
      >
        <DetailsPanel draft={draft} halt={isHalt(draft, playbook)} form={form} />
      </Disclosure>
    </>
  )
}
