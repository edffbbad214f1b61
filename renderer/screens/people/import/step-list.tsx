import { useTranslation } from 'react-i18next'
import styles from './import.module.css'

const steps = ['choose', 'map', 'report'] as const

/** Where in the import one is. */
export function StepList({ step }: { readonly step: (typeof steps)[number] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles.steps} aria-label={t('people.importing.steps')}>
      {steps.map((one) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          {t(`people.importing.step.${one}`)}
        </li>
      ))}
    </ol>
  )
}
