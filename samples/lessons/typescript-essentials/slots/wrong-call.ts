import {overlaps} from './slots.js';

const nine = Date.parse('2030-01-07T09:00:00Z');
const ten = Date.parse('2030-01-07T10:00:00Z');

console.log(overlaps({start: nine, end: ten}, {from: nine, to: ten}));
