import {z} from 'zod';

// #region types
const visit = z.strictObject({
  guest: z.string().trim().min(1),
  arrivesAt: z.iso.datetime().transform((text) => new Date(text)),
  parking: z.boolean().default(false),
});

/**
 * What a client may send: {guest: string; arrivesAt: string; parking?:
 * boolean}.
 */
type SentVisit = z.input<typeof visit>;

/**
 * What your code is given: {guest: string; arrivesAt: Date; parking:
 * boolean}.
 */
type Visit = z.infer<typeof visit>;

const sent: SentVisit = {guest: ' Ana ', arrivesAt: '2030-01-07T09:00:00Z'};
const received: Visit = visit.parse(sent);
console.log(received);
// #endregion types
