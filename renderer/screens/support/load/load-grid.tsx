import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LoadField } from '../../../../shared/incident/inquiry/inquiry.ts'
import { loadFields } from '../../../../shared/incident/inquiry/inquiry.ts'
import { supportWordsOf } from '../../../../shared/report/words/support.ts'
import type { ChannelLoad } from '../../../../shared/view/support/channel-load.ts'
import type { TypedLoad } from '../../../../shared/view/support/typed-load.ts'
import { readField } from '../../../../shared/view/support/typed-load.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import own from './load.module.css'

type Props = {
  readonly channels: readonly ChannelLoad[]
  readonly typed: TypedLoad
  readonly onType: (channel: string, field: LoadField, text: string) => void
}

/** One line a channel, one field a count; what was counted last stands there pale. */
export function LoadGrid({ channels, typed, onType }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const words = supportWordsOf(useLanguage())
  return (
    <table className={own.grid}>
      <thead>
        <tr>
          <th scope="col">{t('support.load.channel')}</th>
          {loadFields.map((field) => (
            <th key={field} scope="col">
              {words.load[field]} ({t(`support.load.unit.${field}`)})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map(({ channel, last }, row) => (
          <tr key={channel}>
            <th scope="row">{names.support.channel(channel)}</th>
            {loadFields.map((field, column) => {
              const text = typed.cells[channel]?.[field] ?? ''
              return (
                <td key={field}>
                  <TextInput
                    size="xs"
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={t('support.load.dialog.cell', {
                      channel: names.support.channel(channel),
                      field: words.load[field]
                    })}
                    placeholder={last[field] ? String(last[field].value) : ''}
                    value={text}
                    error={readField(field, text) === undefined}
                    data-autofocus={(row === 0 && column === 0) || undefined}
                    onChange={(event) => onType(channel, field, event.currentTarget.value)}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
