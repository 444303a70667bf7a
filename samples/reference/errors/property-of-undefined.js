const rooms = [{id: 1, name: 'Banda'}];

const room = rooms.find(({id}) => id === 2);
console.log(room.name);
