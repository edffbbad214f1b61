import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { RegulatorDeadline } from '../../../../shared/playbook/schema.ts'
import { OutsideLink } from '../../../parts/outside-link.tsx'
import styles from './detail.module.css'

type Props = { readonly rule: RegulatorDeadline; readonly playbook: PlaybookIndex }

/** On what a deadline rests: each source by its name, with a way to it where it has an address. */
export function Sources({ rule, playbook }: Props) {
  const { t } = useTranslation()
  const sources = rule.src.flatMap((id) => playbook.playbook.sources.find((one) => one.id === id) ?? [])
  return (
    <section aria-labelledby="clock-sources">
      <h3 id="clock-sources" className={styles.heading}>
        {t('clocks.detail.sources')}
      </h3>
      <ul className={styles.sources}>
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            <span>{title}</span> <span className="dim">{id}</span> {url !== '' && <OutsideLink url={url} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
