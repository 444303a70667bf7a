type Status = 'confirmed' | 'canceled';

export const labels = {
  confirmed: 'Confirmed',
} satisfies Record<Status, string>;
