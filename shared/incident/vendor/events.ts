import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const engagement = z.string().min(1).max(60)
const vendor = z.string()
const caseNumber = z.string()
const topPriority = z.boolean()

/**
 * What is recorded of vendors and outside experts. Times in milliseconds since the epoch. Each event names the vendor, so
 * that it reads by itself.
 */
export const vendorEvents = {
  'vendor.engaged': {
    version: 1,
    schema: z.object({ engagement, vendor, task: z.string(), caseNumber, topPriority })
  },
  /** The case's number or its priority changed, or became known. */
  'vendor.amended': { version: 1, schema: z.object({ engagement, vendor, caseNumber, topPriority }) },
  /** They spoke; `nextAt` is when they promised the next word. */
  'vendor.heard': {
    version: 1,
    schema: z.object({ engagement, vendor, text: z.string(), nextAt: z.int().nullable() })
  },
  'vendor.closed': { version: 1, schema: z.object({ engagement, vendor, reason: z.string() }) }
} as const satisfies EventTable
