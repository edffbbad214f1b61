import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconEye, IconEyeOff, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NextCall } from '../../../../shared/view/next-calls.ts'
import { useKnownPeople } from '../../../store/people.ts'
import { copyNumber, dial, toggleNumbers, useShownNumbers } from '../shown-numbers.ts'
import styles from './number-box.module.css'

/** The number to dial: masked until somebody asks for it, which is recorded. */
export function NumberBox({ call: { slot, number, numbers } }: { readonly call: NextCall }) {
  const { t } = useTranslation()
  const masked = useKnownPeople((known) => known.byId.get(slot.contact))
  const shown = useShownNumbers(slot.contact)
  if (slot.contact === '') return <p className={styles.numberHelp}>{t('calls.nobodyHelp')}</p>
  const listed = (shown ?? masked?.numbers)?.[number]
  if (!listed) return <p className={styles.numberHelp}>{t('calls.noNumber')}</p>
  const Eye = shown ? IconEyeOff : IconEye
  return (
    <div className={styles.number}>
      <span className={`${styles.digits} digits`} data-shown={shown !== null}>
        {listed.value}
      </span>
      <span className={styles.kind}>
        {t(`calls.kind.${listed.kind}`)}
        <br />
        {t('calls.number', { number: number + 1, numbers })}
      </span>
      <span className={styles.numberTools}>
        <Button
          variant="default"
          leftSection={<Eye aria-hidden size={18} />}
          title={t('calls.revealNote')}
          onClick={() => void toggleNumbers(slot.contact)}
        >
          {shown ? t('calls.hide') : t('calls.reveal')} <kbd>v</kbd>
        </Button>
        <Button
          variant="default"
          leftSection={<IconPhoneOutgoing aria-hidden size={18} />}
          onClick={() => void dial(slot.contact, number)}
        >
          {t('calls.dial')} <kbd>d</kbd>
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('calls.copy')}
          title={t('calls.copy')}
          onClick={() => void copyNumber(slot.contact, number)}
        >
          <IconCopy aria-hidden size={18} />
        </ActionIcon>
      </span>
    </div>
  )
}
