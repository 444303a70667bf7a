import {beforeAll, expect, test} from 'vitest';
import {add, ask, makeOffice, onOffice, refuses, removes, type Row} from './office.js';
import {attendee, booking, fresh, user} from './rows.js';

beforeAll(makeOffice);

const team = (row: Row = {}) => add('teams', {name: fresh('Design'), ...row});

test(
  'a user is a member of one team and a manager of another, and in each of them once',
  onOffice(async () => {
    const [{id: one, name}, {id: other}, {id: user_id}] = [
      await team(),
      await team(),
      await user(),
    ];
    await add('team_members', {team_id: one, user_id, role: 'member'});
    await add('team_members', {team_id: other, user_id, role: 'manager'});
    const again = {team_id: one, user_id, role: 'manager'};
    await refuses('Part 1.', 'team_members', again, ['23505']);
    await refuses('Part 1.', 'teams', {name}, ['23505']);
  }),
);

test(
  'a role is member or manager, and always known',
  onOffice(async () => {
    const [{id: team_id}, {id: user_id}] = [await team(), await user()];
    const codes = ['22P02', '23514', '23503'];
    await refuses('Part 1.', 'team_members', {team_id, user_id, role: 'owner'}, codes);
    await refuses('Part 1.', 'team_members', {team_id, user_id, role: null}, ['23502']);
  }),
);

test(
  'memberships go with the team and with the user',
  onOffice(async () => {
    const [{id: team_id}, {id: user_id}, {id: other}] = [await team(), await user(), await user()];
    await add('team_members', {team_id, user_id, role: 'member'});
    await add('team_members', {team_id, user_id: other, role: 'member'});
    await removes('users', user_id);
    await removes('teams', team_id);
    expect(await ask('SELECT team_id FROM team_members')).toEqual([]);
  }),
);

/** An invitation of an attendee. */
async function invite(email: string): Promise<Row> {
  const {id: user_id} = await user({email});
  const {booking_id} = await attendee({user_id});
  const sent = {sent_to: email, sent_at: '2030-01-02T08:00:00Z'};
  return add('invitations', {booking_id, user_id, ...sent});
}

test(
  'an invitation keeps the address that it went to',
  onOffice(async () => {
    const {id, user_id} = await invite('citra@example.com');
    await ask(`UPDATE users SET email = 'citra.dewi@example.com' WHERE id = $1`, [user_id]);
    const [kept] = await ask('SELECT sent_to FROM invitations WHERE id = $1', [id]);
    expect(kept?.sent_to).toBe('citra@example.com');
  }),
);

test(
  'who is not on the list gets no invitation, and who is may get several',
  onOffice(async () => {
    const {booking_id, user_id, sent_to, sent_at} = await invite('citra@example.com');
    await add('invitations', {booking_id, user_id, sent_to, sent_at});
    // Both exist, and do not belong together.
    const stranger = {booking_id: (await booking()).id, user_id, sent_to, sent_at};
    await refuses('Part 2.', 'invitations', stranger, ['23503']);
    const unsent = {booking_id, user_id, sent_to: null, sent_at};
    await refuses('Part 2.', 'invitations', unsent, ['23502']);
  }),
);

test(
  'invitations go with the booking and with the attendee',
  onOffice(async () => {
    const {booking_id} = await invite('citra@example.com');
    const {user_id} = await invite('dewi@example.com');
    await removes('bookings', booking_id);
    await removes('users', user_id);
    expect(await ask('SELECT id FROM invitations')).toEqual([]);
  }),
);
