/**
 * A line across the top of the window while a page takes long to come; what the theme asks of the nprogress package,
 * in a tenth of its size (plugins/lean-client puts it in its place).
 */
const progress = {
  configure(): void {
    // Nothing to choose.
  },
  start(): void {
    document.documentElement.dataset.isLoading = '';
  },
  done(): void {
    delete document.documentElement.dataset.isLoading;
  },
};

export default progress;
