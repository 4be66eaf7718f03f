/** Whether another page shows this one within itself, where it could draw over it. */
export const isFramed = (): boolean => window.self !== window.top;
