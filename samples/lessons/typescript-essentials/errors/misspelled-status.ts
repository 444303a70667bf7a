type Status = 'confirmed' | 'canceled';

export const status: Status = 'cancelled';
