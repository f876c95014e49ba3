// How numbers and times are written.

const EUROS = new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

export const money = (cents) => EUROS.format(cents / 100);

export const moment = (text) => MOMENT.format(new Date(text));
