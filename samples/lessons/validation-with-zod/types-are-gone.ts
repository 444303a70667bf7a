type Room = {name: string; capacity: number};

// #region claim
// What a client sent: the compiler has never seen it.
const body = '{"name": ["Banda"], "capacity": "8"}';
const room = JSON.parse(body) as Room;

// The compiler believes that this adds two numbers.
console.log(room.capacity + 1);
// #endregion claim
