import { z } from 'zod'
import { MomentId } from '../../playbook/schema/drill.ts'
import type { Value } from './figures.ts'

const end = z.object({ moment: MomentId, at: z.number().nullable() })

/** What a figure came to, as it crosses a boundary. */
export const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('span'), from: end, to: end, ms: z.number().nullable() }),
  z.object({ kind: z.literal('share'), part: z.int(), whole: z.int(), share: z.number().nullable() }),
  z.object({ kind: z.literal('etaSlips'), count: z.int(), minutes: z.number() })
]) satisfies z.ZodType<Value>
