import {book} from './book';

book();
