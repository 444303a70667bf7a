const room = {name: 'Banda', bookings: []};
room.bookings.push({title: 'Planning', room});
JSON.stringify(room);
