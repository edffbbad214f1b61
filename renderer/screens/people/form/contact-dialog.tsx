import { Textarea } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDraft } from '../../../../shared/people/person.ts'
import type { Playbook } from '../../../../shared/playbook/schema.ts'
import { contactProblems, tidyDraft } from '../../../../shared/view/contact-problems.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { clock } from '../../../store/clock.ts'
import { savePerson } from '../save-people.ts'
import type { FormProps } from './form-props.ts'
import { PlaceFields } from './place-fields.tsx'
import { TimeFields } from './time-fields.tsx'
import { WaysField } from './ways-field.tsx'
import { WhoFields } from './who-fields.tsx'
import styles from './form.module.css'

type Props = {
  readonly id: string | null
  readonly start: ContactDraft
  readonly playbook: Playbook
  readonly onClose: () => void
}

/** A contact to be filled in or changed. Mistakes are named beside their fields once somebody tried to save. */
export function ContactDialog({ id, start, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(start)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const problems = useMemo(() => contactProblems(draft, clock.getState().now), [draft])
  const set = (patch: Partial<ContactDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const wrong = (field: string) => {
    const problem = tried ? problems.find((one) => one.field === field || one.field.startsWith(`${field}.`)) : undefined
    return problem && t(`people.form.problem.${problem.code}`)
  }
  const submit = async () => {
    if (problems.length === 0) return savePerson(id, tidyDraft(draft))
    setTried(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    return false
  }
  const props: FormProps = { draft, set, wrong }
  return (
    <FormDialog
      title={t(id === null ? 'people.form.addTitle' : 'people.form.editTitle')}
      confirm={t('common.save')}
      size="xl"
      refused={tried && problems.length > 0 ? t('people.form.fix', { count: problems.length }) : null}
      onClose={onClose}
      onSubmit={submit}
    >
      <div ref={form} className={styles.form}>
        {id !== null && <p className="dim">{t('people.panel.logged')}</p>}
        <WhoFields {...props} />
        <PlaceFields {...props} playbook={playbook} />
        <WaysField field="numbers" {...props} />
        <WaysField field="addresses" {...props} />
        <TimeFields {...props} />
        <Textarea
          label={t('people.form.note')}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
          maxLength={4000}
          autosize
          minRows={2}
        />
      </div>
    </FormDialog>
  )
}
