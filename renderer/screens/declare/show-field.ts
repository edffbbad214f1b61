import type { DeclareField } from '../../../shared/view/declare/command.ts'

/** Brings a part of the form into view and puts the focus on what is to be mended there. */
export function showField(field: DeclareField): void {
  const part = document.querySelector(`[data-field="${field}"]`)
  const wrong =
    part?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? part?.querySelector<HTMLElement>('input, select')
  part?.scrollIntoView({ block: 'center' })
  wrong?.focus({ preventScroll: true })
}
