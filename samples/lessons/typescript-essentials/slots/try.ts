import {overlaps, type Slot} from './slots.js';

const nine = Date.parse('2030-01-07T09:00:00Z');
const ten = Date.parse('2030-01-07T10:00:00Z');
const eleven = Date.parse('2030-01-07T11:00:00Z');

const planning: Slot = {start: nine, end: ten};
const interview: Slot = {start: ten, end: eleven};
const training: Slot = {start: nine, end: eleven};

console.log(overlaps(planning, interview));
console.log(overlaps(planning, training));
