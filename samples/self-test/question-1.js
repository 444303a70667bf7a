const a = {seats: 4};
const b = a;
b.seats = 12;
console.log(a.seats);
