import {checkAll} from './check.js';
import {core} from './questions.js';

checkAll(core);
