type Status = 'confirmed' | 'canceled' | 'held';

export function label(status: Status): string {
  switch (status) {
    case 'confirmed':
      return 'Confirmed';
    case 'canceled':
      return 'Canceled';
    default:
      return status satisfies never;
  }
}
