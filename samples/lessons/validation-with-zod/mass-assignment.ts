import {z} from 'zod';

const room = {id: 7, name: 'Banda', ownerId: 1};

// #region trap
type ChangeRoom = {name?: string};

function changeTrusting(body: ChangeRoom) {
  return {...room, ...body};
}

// The type promises a name. The client sends what it likes.
const body = JSON.parse('{"name": "Mine", "ownerId": 2}') as ChangeRoom;
console.log(changeTrusting(body));
// #endregion trap

// #region fix
const changeRoom = z.object({name: z.string().optional()});

console.log({...room, ...changeRoom.parse(body)});
// #endregion fix
