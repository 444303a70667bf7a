// #region load
const rooms = {1: 'Aula', 2: 'Attic', 3: 'Cellar'};

/** Stands for a database: it answers after a while, and knows no room 9. */
export function loadRoom(id) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      if (rooms[id]) resolve(rooms[id]);
      else reject(new Error(`There is no room ${id}.`));
    }, 50);
  });
}
// #endregion load
