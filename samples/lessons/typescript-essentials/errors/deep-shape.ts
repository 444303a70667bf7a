type Booking = {title: string; room: {name: string; capacity: number}};

const sent = {title: 'Planning', room: {name: 'Banda', capacity: '8'}};

export const bookings: Booking[] = [sent];
