import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SupportDesk } from '../../../../../shared/playbook/schema.ts'
import type { CaseProblem, TypedCase } from '../../../../../shared/view/support/typed-case.ts'
import { tailOf } from '../../../../../shared/view/support/typed-case.ts'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useZone } from '../../../../store/zone.ts'
import own from '../cases.module.css'

type Props = {
  readonly desk: SupportDesk
  readonly typed: TypedCase
  readonly problems: readonly CaseProblem[]
  readonly onType: (patch: Partial<TypedCase>) => void
  readonly onTime: (valid: boolean) => void
}

/** The fields of a case's form, for taking one and for putting one right. */
export function CaseFields({ desk, typed, problems, onType, onTime }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const said = (problem: CaseProblem, text: string) => text !== '' && problems.includes(problem)
  const tail = (field: 'address' | 'txid') => (
    <TextInput
      label={t(`support.cases.dialog.${field}`)}
      value={typed[field]}
      error={said(field, typed[field])}
      autoComplete="off"
      onChange={(event) => onType({ [field]: event.currentTarget.value })}
      onBlur={() => onType({ [field]: tailOf(typed[field]) })}
    />
  )
  return (
    <>
      <TextInput
        label={t('support.cases.dialog.customer')}
        placeholder="T-48213"
        value={typed.customer}
        maxLength={20}
        autoComplete="off"
        data-autofocus
        onChange={(event) => onType({ customer: event.currentTarget.value })}
      />
      <div className={own.halves}>
        <NativeSelect
          label={t('support.cases.dialog.channel')}
          data={desk.channels.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={typed.channel}
          onChange={(event) => onType({ channel: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('support.cases.dialog.kind')}
          data={desk.caseKinds.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={typed.kind}
          onChange={(event) => onType({ kind: event.currentTarget.value })}
        />
      </div>
      <div data-wide>
        <Textarea
          label={t('support.cases.dialog.summary')}
          description={t('support.cases.dialog.personal')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={1000}
          value={typed.summary}
          onChange={(event) => onType({ summary: event.currentTarget.value })}
        />
      </div>
      <TimeField
        label={t('support.cases.dialog.occurredAt')}
        value={typed.occurredAt}
        onChange={(occurredAt) => onType({ occurredAt })}
        onValid={onTime}
        zone={zone}
      />
      <div className={own.pair}>
        <TextInput
          label={t('support.cases.dialog.amount')}
          inputMode="decimal"
          autoComplete="off"
          value={typed.amount}
          error={said('loss', typed.amount)}
          onChange={(event) => onType({ amount: event.currentTarget.value })}
        />
        <TextInput
          label={t('support.cases.dialog.unit')}
          autoComplete="off"
          placeholder="BTC"
          value={typed.unit}
          error={said('loss', typed.unit)}
          onChange={(event) => onType({ unit: event.currentTarget.value })}
        />
      </div>
      <div className={own.halves}>
        {tail('address')}
        {tail('txid')}
      </div>
      <NativeSelect
        label={t('support.cases.dialog.language')}
        data={[
          { value: 'ja', label: t('support.cases.languages.ja') },
          { value: 'en', label: t('support.cases.languages.en') }
        ]}
        value={typed.language}
        onChange={(event) => onType({ language: event.currentTarget.value === 'en' ? 'en' : 'ja' })}
      />
    </>
  )
}
