import { IconAlertTriangle } from '@tabler/icons-react'
import { NativeSelect, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Terms } from '../../../../shared/incident/compensation/compensation.ts'
import { faults, laws } from '../../../../shared/incident/compensation/compensation.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../../shared/view/compensation/desk.ts'
import type { TypedPrice } from '../../../../shared/view/compensation/typed-prices.ts'
import { draftPrices, readPrices } from '../../../../shared/view/compensation/typed-prices.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import styles from '../compensation.module.css'
import { recorded } from '../recorded.ts'
import { Examples } from './examples.tsx'
import { priceProblemText, PricesField } from './prices-field.tsx'

type Props = {
  readonly desk: CompensationDesk
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

const blank: Omit<Terms, 'prices'> = {
  scope: '',
  basisAt: null,
  formula: '',
  exclusions: '',
  fault: 'open',
  funding: '',
  law: 'japan',
  lawNote: ''
}

/** Writes the basis of compensation, or another version of it; it says beforehand whose approval falls. */
export function BasisDialog({ desk: { assessment, decision, approved }, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const words = compensationWordsOf(useLanguage())
  const [terms, setTerms] = useState<Omit<Terms, 'prices'>>(assessment?.value ?? blank)
  const [prices, setPrices] = useState<readonly TypedPrice[]>(() => draftPrices(assessment?.value.prices ?? []))
  const [timeValid, setTimeValid] = useState(true)
  const [reason, setReason] = useState('')
  const read = readPrices(prices)
  const set = (patch: Partial<Terms>) => setTerms({ ...terms, ...patch })
  const said: Terms = {
    ...terms,
    scope: terms.scope.trim(),
    formula: terms.formula.trim(),
    exclusions: terms.exclusions.trim(),
    funding: terms.funding.trim(),
    lawNote: terms.law === 'japan' ? '' : terms.lawNote.trim(),
    prices: read.prices
  }
  const command = {
    name: 'compensation.assess',
    data: { was: assessment?.id ?? null, terms: said, reason: reason.trim() }
  } as const
  const refused = () => {
    const [bad] = read.problems
    if (!timeValid) return t('compensation.basis.timeBad')
    if (bad) return t('compensation.basis.priceBad', { number: bad.row + 1, problem: priceProblemText(bad) })
    return refusedText(command)
  }
  const falls = decision && decision.stands !== 'fallen'
  return (
    <FormDialog
      title={t(assessment ? 'compensation.basis.amend' : 'compensation.basis.record')}
      confirm={t('compensation.basis.confirm')}
      size={760}
      refused={refused()}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      {(falls || approved > 0) && (
        <p className={styles.owing}>
          <IconAlertTriangle aria-hidden size={16} /> {falls && t('compensation.basis.warnDecision')}{' '}
          {approved > 0 && t('compensation.basis.warnClaims', { count: approved })}
        </p>
      )}
      <ReasonField
        label={t('compensation.basis.scope')}
        value={terms.scope}
        onChange={(scope) => set({ scope })}
        data-autofocus
      />
      <TimeField
        label={t('compensation.basis.basisAt')}
        value={terms.basisAt}
        onChange={(basisAt) => set({ basisAt })}
        zone={zone}
        allowFuture
        onValid={setTimeValid}
      />
      <PricesField prices={prices} onChange={setPrices} />
      <Textarea
        label={t('compensation.basis.formula')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={terms.formula}
        onChange={(event) => set({ formula: event.currentTarget.value })}
      />
      <Examples playbook={playbook} onUse={(formula) => set({ formula })} />
      <ReasonField
        label={t('compensation.basis.exclusions')}
        value={terms.exclusions}
        onChange={(exclusions) => set({ exclusions })}
      />
      <NativeSelect
        label={t('compensation.basis.fault')}
        data={faults.map((fault) => ({ value: fault, label: words.faults[fault] }))}
        value={terms.fault}
        onChange={(event) => set({ fault: faults.find((one) => one === event.currentTarget.value) ?? 'open' })}
      />
      <ReasonField
        label={t('compensation.basis.funding')}
        value={terms.funding}
        onChange={(funding) => set({ funding })}
      />
      <Radio.Group
        label={t('compensation.basis.law')}
        value={terms.law}
        onChange={(value) => set({ law: laws.find((one) => one === value) ?? 'japan' })}
      >
        <Stack gap={6} pt={4}>
          {laws.map((law) => (
            <Radio key={law} value={law} label={words.laws[law]} />
          ))}
        </Stack>
      </Radio.Group>
      {terms.law === 'elsewhere' && (
        <ReasonField
          label={t('compensation.basis.lawNote')}
          value={terms.lawNote}
          onChange={(lawNote) => set({ lawNote })}
          required
        />
      )}
      {assessment && <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />}
    </FormDialog>
  )
}
