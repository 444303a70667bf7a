import {z} from 'zod';

// #region rule
const duration = (instant: z.ZodType<Date, string>) =>
  z
    .object({startsAt: instant, endsAt: instant})
    .refine(
      ({startsAt, endsAt}) => endsAt.getTime() > startsAt.getTime(),
      'It ends after it starts',
    );
// #endregion rule

const sent = {startsAt: 'nine', endsAt: 'ten'};

// #region trap
// The format is wrong, yet the rule below still runs, on what never became
// a date.
const trap = z.iso.datetime({offset: true}).transform((text) => new Date(text));
try {
  duration(trap).safeParse(sent);
} catch (error) {
  console.log(String(error));
}
// #endregion trap

// #region fix
const fix = z.iso.datetime({offset: true, abort: true}).transform((text) => new Date(text));
const {error} = duration(fix).safeParse(sent);
if (error) console.log(z.prettifyError(error));
// #endregion fix
