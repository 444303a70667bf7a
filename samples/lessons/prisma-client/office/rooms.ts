import {prisma} from './db.js';

// #region create
const timor = await prisma.room.create({data: {name: 'Timor', capacity: 20}});
console.log(timor);
// #endregion create

// #region read
const large = await prisma.room.findMany({
  where: {capacity: {gte: 8}},
  orderBy: {name: 'asc'},
});
console.log(large.map(({name}) => name));

const java = await prisma.room.findUnique({where: {name: 'Java'}});
console.log(java);
// #endregion read

// #region write
const changed = await prisma.room.update({where: {id: timor.id}, data: {projector: true}});
console.log(changed);

const deleted = await prisma.room.delete({where: {id: timor.id}});
console.log(`${deleted.name} is deleted.`);
// #endregion write
