import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NORMAL } from '../../../shared/incident/service/cell.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Service } from '../../../shared/playbook/schema.ts'
import type { ServiceChoices } from '../../../shared/view/declare/services.ts'
import { withState } from '../../../shared/view/declare/services.ts'
import type { Language } from '../../text/i18n.ts'
import { AssetChips } from './asset-chips.tsx'

type Props = {
  readonly service: Service
  readonly choices: ServiceChoices
  readonly playbook: PlaybookIndex
  readonly onChange: (choices: ServiceChoices) => void
}

/** One service: its state, and the assets that it is in that state for. */
export function ServiceRow({ service, choices, playbook, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const choice = choices.get(service.id)
  const name = service.name[language]
  return (
    <tr data-affected={choice !== undefined}>
      <th scope="row">{name}</th>
      <td>
        <NativeSelect
          aria-label={t('declare.stateOf', { service: name })}
          value={choice?.state ?? NORMAL}
          onChange={(event) => onChange(withState(choices, service.id, event.currentTarget.value))}
          data={playbook.playbook.serviceStates.map((state) => ({ value: state.id, label: state.name[language] }))}
        />
      </td>
      <td>
        {choice && service.perAsset && (
          <AssetChips service={service.id} name={name} choices={choices} playbook={playbook} onChange={onChange} />
        )}
        {choice && !service.perAsset && <span className="dim">{t('declare.wholeService')}</span>}
      </td>
    </tr>
  )
}
