import { IconAlertTriangle } from '@tabler/icons-react'
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faults } from '../../../../shared/incident/compensation/compensation.ts'
import { claimKey, verdictOf } from '../../../../shared/incident/claim/claim.ts'
import { assessmentOf } from '../../../../shared/incident/compensation/compensation.ts'
import type { Command } from '../../../../shared/incident/commands.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import { claimLabel } from '../../../../shared/view/compensation/field-labels.ts'
import type { ClaimRow } from '../../../../shared/view/compensation/register.ts'
import type { ClaimProblem, TypedClaim, TypedText } from '../../../../shared/view/compensation/typed-claim.ts'
import { blankClaim, draftClaim, looksPersonal, readClaim } from '../../../../shared/view/compensation/typed-claim.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'
import styles from '../claims.module.css'
import type { RegisterView } from '../use-register.ts'
import { problemText } from './problem-text.ts'

type Props = { readonly view: RegisterView; readonly row?: ClaimRow; readonly onClose: () => void }

/** Takes one case in, or changes what one says. */
export function ClaimFormDialog({ view, row, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const language = useLanguage()
  const { playbook, state } = view.open
  const [typed, setTyped] = useState<TypedClaim>(row ? draftClaim(row.claim.number, row.claim.form) : blankClaim)
  const [eventValid, setEventValid] = useState(true)
  const [basisValid, setBasisValid] = useState(true)
  const [reason, setReason] = useState('')
  const set = (patch: Partial<TypedClaim>) => setTyped({ ...typed, ...patch })
  const read = readClaim(typed)
  const label = (field: Parameters<typeof claimLabel>[1]) => claimLabel(playbook.playbook, field, language)
  const command: Command | null =
    read.form &&
    (row
      ? {
          name: 'claim.revise',
          data: { rows: [{ claim: row.claim.id, form: read.form }], source: '', reason: reason.trim() }
        }
      : { name: 'claim.take', data: { rows: [{ number: read.number, form: read.form }], source: '' } })
  const refused = () => {
    if (!eventValid || !basisValid) return t('claims.form.timeBad')
    const [bad] = read.problems
    if (bad) return t('claims.form.bad', { field: label(bad.field), problem: problemText(bad) })
    return command && refusedText(command)
  }
  const key = read.form && claimKey(read.form)
  const doubles =
    key === null
      ? 0
      : view.rows.filter(({ claim }) => claim.id !== row?.claim.id && claimKey(claim.form) === key).length
  const voids = row && verdictOf(row.claim, assessmentOf(state.compensation)?.id) !== undefined
  const text = (field: TypedText, more: { readonly description?: string; readonly required?: boolean } = {}) => (
    <TextInput
      label={label(field)}
      value={typed[field]}
      maxLength={field === 'exception' || field === 'confirmation' ? 500 : 200}
      error={shownProblem(read.problems, field, typed[field])}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
      autoComplete="off"
      data-autofocus={field === 'account' || undefined}
      {...more}
    />
  )
  return (
    <FormDialog
      title={row ? t('claims.form.amendTitle', { number: row.claim.number }) : t('claims.form.addTitle')}
      confirm={t(row ? 'claims.form.confirmAmend' : 'claims.form.confirmAdd')}
      size={760}
      refused={refused()}
      onClose={onClose}
      onSubmit={() => (command ? recorded(command) : Promise.resolve(false))}
    >
      {voids && <Warning text={t('claims.form.voids')} />}
      {doubles > 0 && <Warning text={t('claims.form.doubt', { count: doubles })} />}
      {looksPersonal(typed.account) && <Warning text={t('claims.form.looksPersonal')} />}
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {text('account', { description: t('claims.form.accountHint'), required: true })}
        {!row && text('number', { description: t('claims.form.numberHint') })}
        <NativeSelect
          label={label('service')}
          data={[
            { value: '', label: t('claims.form.noService') },
            ...playbook.playbook.services.map(({ id, name }) => ({ value: id, label: name[language] }))
          ]}
          value={typed.service}
          onChange={(event) => set({ service: event.currentTarget.value })}
        />
        {text('asset')}
        {text('claimed')}
        {text('assessed')}
        {text('currency', { required: true })}
        {text('price')}
        {text('priceSource')}
        <NativeSelect
          label={label('fault')}
          data={faults.map((fault) => ({ value: fault, label: compensationWordsOf(language).faults[fault] }))}
          value={typed.fault}
          onChange={(event) => set({ fault: faults.find((one) => one === event.currentTarget.value) ?? 'open' })}
        />
        {text('exception')}
        {text('confirmation')}
      </SimpleGrid>
      <TimeField
        label={label('eventAt')}
        value={typed.eventAt}
        onChange={(eventAt) => set({ eventAt })}
        zone={zone}
        onValid={setEventValid}
      />
      <TimeField
        label={label('basisAt')}
        value={typed.basisAt}
        onChange={(basisAt) => set({ basisAt })}
        zone={zone}
        allowFuture
        onValid={setBasisValid}
      />
      {row && (
        <ReasonField
          label={t('common.reason')}
          description={t('claims.form.reasonHint')}
          value={reason}
          maxLength={1000}
          onChange={setReason}
        />
      )}
    </FormDialog>
  )
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className={styles.doubled}>
      <IconAlertTriangle aria-hidden size={16} /> {text}
    </p>
  )
}

/** What is wrong in a field, once something stands in it. */
function shownProblem(problems: readonly ClaimProblem[], field: TypedText, value: string): string | undefined {
  const found = problems.find((one) => one.field === field)
  return found && value.trim() !== '' ? problemText(found) : undefined
}
