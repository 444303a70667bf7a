/** The bar that the theme shows while a page is loaded; it comes with the theme. */
declare module 'nprogress' {
  const nprogress: {done: () => void};
  export default nprogress;
}
