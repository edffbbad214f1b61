import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { NextCall, PathStep } from '../../../../shared/view/next-calls.ts'
import { useNames } from '../../../parts/use-names.ts'
import { pickNumber } from '../desk.ts'
import { useParty } from '../use-party.ts'
import styles from './path-line.module.css'

/** What follows where nobody answers, told before the call is made; each number and deputy can be called first instead. */
export function PathLine({ call }: { readonly call: NextCall }) {
  const { t } = useTranslation()
  return (
    <p className={styles.path}>
      <b>{t('calls.path')}</b>
      {call.path.length === 0 && (
        <span>
          <IconArrowRight aria-hidden size={16} /> {t('calls.pathEnd')}
        </span>
      )}
      {call.path.map((step) => (
        <Step key={keyOf(step)} step={step} role={call.role} />
      ))}
    </p>
  )
}

function Step({ step, role }: { readonly step: PathStep; readonly role: string }) {
  const { t } = useTranslation()
  const names = useNames()
  const party = useParty()
  if (step.kind === 'parent') {
    return (
      <span>
        <IconArrowRight aria-hidden size={16} /> {t('calls.pathParent', { role: names.role(step.role) })}
      </span>
    )
  }
  const number = step.kind === 'number' ? step.number : 0
  const word =
    step.kind === 'number'
      ? t('calls.pathNumber', { number: number + 1 })
      : (party(step.slot).name ?? party(step.slot).role)
  return (
    <span>
      <IconArrowRight aria-hidden size={16} />
      <button
        type="button"
        title={t('calls.pickInstead', { target: step.kind === 'number' ? word : party(step.slot).title })}
        onClick={() => pickNumber(role, step.slot, number)}
      >
        {word}
      </button>
    </span>
  )
}

function keyOf(step: PathStep): string {
  switch (step.kind) {
    case 'number':
      return `number-${step.number}`
    case 'deputy':
      return `deputy-${step.slot.role}-${step.slot.contact}`
    case 'parent':
      return 'parent'
    default:
      return assertNever(step)
  }
}
