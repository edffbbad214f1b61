import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { ServiceChoices } from '../../../shared/view/declare/services.ts'
import { allServices, mainServices, noServices } from '../../../shared/view/declare/services.ts'
import styles from './services-panel.module.css'
import { changeDraft } from './draft.ts'
import { ServiceRow } from './service-row.tsx'

type Props = { readonly choices: ServiceChoices; readonly playbook: PlaybookIndex }

/** Which services are in which state for which assets. */
export function ServicesPanel({ choices, playbook }: Props) {
  const { t } = useTranslation()
  const set = (services: ServiceChoices) => changeDraft({ services })
  return (
    <div data-field="services">
      <div className={styles.presets}>
        <Button variant="default" onClick={() => set(mainServices(playbook))}>
          {t('declare.servicesMain')}
        </Button>
        <Button variant="default" onClick={() => set(allServices(playbook))}>
          {t('declare.servicesAll')}
        </Button>
        <Button variant="default" onClick={() => set(noServices)}>
          {t('declare.servicesClear')}
        </Button>
      </div>
      <table className={styles.services}>
        <thead>
          <tr>
            <th scope="col">{t('declare.service')}</th>
            <th scope="col">{t('declare.state')}</th>
            <th scope="col">{t('declare.assets')}</th>
          </tr>
        </thead>
        <tbody>
          {playbook.playbook.services.map((service) => (
            <ServiceRow key={service.id} service={service} choices={choices} playbook={playbook} onChange={set} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
