import type { ContactDraft } from '../../../../shared/people/person.ts'

/** What every part of the form is given. `wrong` is what is wrong with a field, in words. */
export type FormProps = {
  readonly draft: ContactDraft
  readonly set: (patch: Partial<ContactDraft>) => void
  readonly wrong: (field: string) => string | undefined
}
