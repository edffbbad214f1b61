import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionName } from './sections.ts'
import { sectionId } from './sections.ts'
import styles from './settings.module.css'

type Props = { readonly name: SectionName; readonly children: ReactNode }

/** One section of the settings under its heading, which the navigation leads to. */
export function Section({ name, children }: Props) {
  const { t } = useTranslation()
  const id = sectionId(name)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title order={2} id={id} size="h3" tabIndex={-1} className={styles.heading}>
        {t(`settings.${name}`)}
      </Title>
      {children}
    </section>
  )
}
