type Booking = {readonly title: string};

export function rename(booking: Booking): void {
  booking.title = 'Another';
}
