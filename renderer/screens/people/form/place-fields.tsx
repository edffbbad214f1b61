import { Checkbox, NativeSelect, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/playbook/schema.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'
import { placeOfRole } from './place-of-role.ts'

const deputies = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Which role somebody has, and when in its order they are called. */
export function PlaceFields({ draft, set, playbook }: FormProps & { readonly playbook: Playbook }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const choices = useMemo(() => {
    const named = ({ id, name }: { id: string; name: { ja: string; en: string } }) => ({
      value: id,
      label: name[language]
    })
    return [
      ...playbook.departments.map(({ id, name }) => ({
        group: name[language],
        items: playbook.roles.filter((role) => role.department === id).map(named)
      })),
      { group: t('people.external'), items: playbook.externalContacts.map(named) }
    ]
  }, [playbook, language, t])
  return (
    <div className={styles.two}>
      <Select
        label={t('people.form.place')}
        placeholder={t('people.form.noRole')}
        data={choices}
        value={draft.role === '' ? null : draft.role}
        onChange={(role) => set(placeOfRole(role ?? '', playbook))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('people.form.noRole') }}
        maxDropdownHeight={260}
      />
      {draft.role === '' ? (
        <Checkbox
          className={styles.check}
          label={t('people.form.outside')}
          checked={draft.external}
          onChange={(event) => set({ external: event.currentTarget.checked })}
        />
      ) : (
        <NativeSelect
          label={t('people.form.order')}
          value={String(draft.deputyOrder ?? 0)}
          onChange={(event) => set({ deputyOrder: Number(event.currentTarget.value) || null })}
          data={[
            { value: '0', label: t('people.order.first') },
            ...deputies.map((order) => ({ value: String(order), label: t('people.order.deputy', { order }) }))
          ]}
        />
      )}
    </div>
  )
}
