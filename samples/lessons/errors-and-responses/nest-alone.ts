import {ask} from './api.js';

await ask();
