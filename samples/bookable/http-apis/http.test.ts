import {AppModule} from './app.module.js';
import {testBookable} from './http-tests.js';

testBookable(AppModule, async () => {});
