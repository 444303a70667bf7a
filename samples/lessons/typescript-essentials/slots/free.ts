import {freeSlots, type Slot} from './slots.js';

const at = (time: string) => Date.parse(`2030-01-07T${time}:00Z`);
const day: Slot = {start: at('09:00'), end: at('17:00')};
const taken: Slot[] = [
  {start: at('12:00'), end: at('13:00')},
  {start: at('09:00'), end: at('10:00')},
];

for (const {start, end} of freeSlots(day, taken)) {
  console.log(new Date(start).toISOString(), 'to', new Date(end).toISOString());
}
