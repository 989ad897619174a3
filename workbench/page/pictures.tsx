/** The page's own ribbon pictures, 28 x 28 lines; the add-in brings its own in the manifest. */
export const openPicture = (
  <svg viewBox="0 0 28 28" aria-hidden="true">
    <path d="M3.5 22.5v-16h7l2.5 3h10v3M3.5 22.5l4-10h18l-4 10z" />
  </svg>
);

export const savePicture = (
  <svg viewBox="0 0 28 28" aria-hidden="true">
    <path d="M4.5 4.5h15l4 4v15h-19zM9 4.5v6h9v-6M8.5 23.5v-8h11v8" />
  </svg>
);

export const secondPersonPicture = (
  <svg viewBox="0 0 28 28" aria-hidden="true">
    <path d="M10 13a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 23c0-4.5 3-7 7-7s7 2.5 7 7M19 13.5a3.3 3.3 0 1 0-1-6.4M20 16.5c3 .4 5 2.5 5 6.5" />
  </svg>
);

export const badDayPicture = (
  <svg viewBox="0 0 28 28" aria-hidden="true">
    <path d="M8 17a4.5 4.5 0 1 1 .6-8.9A6 6 0 0 1 20 9.5a3.8 3.8 0 0 1 .5 7.5M15 14l-3.5 5h4l-3 5" />
  </svg>
);
