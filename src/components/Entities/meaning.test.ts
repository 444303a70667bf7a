import {expect, test} from '@playwright/test';
import {factsOf} from './meaning';

const field = {name: 'status', column: 'status', type: 'Status', values: [], attributes: []};

test('what the schema says of a field is told in plain words', () => {
  const attributes = ['@id', '@default(autoincrement())', '@default(false)', '@db.VarChar(80)'];
  expect(factsOf({...field, attributes}).map(({text}) => text)).toEqual([
    'tells the row from all others',
    'numbered by the database',
    'false, unless given',
    'at most 80 characters',
  ]);
  expect(factsOf({...field, refersTo: 'Room', values: ['held', 'free']})).toEqual([
    {text: 'the Room it belongs to', isCode: false},
    {text: 'held or free', isCode: false},
  ]);
  expect(factsOf({...field, column: 'state'})).toEqual([
    {text: 'in the database state', isCode: false},
  ]);
});

test('an attribute for which there are no words is shown as it is', () => {
  expect(factsOf({...field, attributes: ['@db.Inet']})).toEqual([{text: '@db.Inet', isCode: true}]);
});
