import { z } from 'zod'
import type { Notice, Reply } from './contract.ts'

/** The first message on a socket: the page shows that it was opened from the address that the host printed. */
export const tokenFrameSchema = z.strictObject({ token: z.string().max(200) })

/** A request on a socket. Name and input are checked by `dispatch`. */
export const requestFrameSchema = z.strictObject({
  id: z.int().nonnegative(),
  name: z.string().max(80),
  input: z.unknown()
})
export type RequestFrame = { readonly id: number; readonly name: string; readonly input?: unknown }

/** What a host sends on a socket: that the token was right, the answer to one request, or a notice. */
export type HostFrame =
  | { readonly welcome: true }
  | { readonly id: number; readonly reply: Reply }
  | { readonly notice: Notice }
