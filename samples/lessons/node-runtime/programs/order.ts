setTimeout(() => {
  console.log('4, a timer: a task of its own');
}, 0);

// void: nobody waits for this promise, on purpose.
void Promise.resolve().then(() => {
  console.log('3, a promise: as soon as the task is through');
});

console.log('1, the task that runs');
console.log('2, still the same task');
