import {checkAll} from './check.js';
import {stretch} from './questions.js';

checkAll(stretch);
