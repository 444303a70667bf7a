import {z} from 'zod';

const {error} = z.string().safeParse(7);
console.log(error?.errors.length);
